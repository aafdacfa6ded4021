import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowWords, type Move, moveCursor } from './move-cursor.ts';
import { type Stop, stopAt } from './stop.ts';

const STOP: Stop = { x: 0, y: 0, box: null, heading: '', reading: '', opens: null };

/** Months across the page from a drawing: 'x' is a figure, '.' is none. */
function grid(...rows: readonly string[]) {
  const stops = rows.map((row) => Array.from(row, (mark) => (mark === 'x' ? STOP : null)));
  return { stops, runs: 'across' } as const;
}

/** Rows down the page, from the same drawing. */
function rowsOf(...rows: readonly string[]) {
  return { ...grid(...rows), runs: 'down' } as const;
}

describe('the cursor', () => {
  test('steps over months without a figure', () => {
    expect(moveCursor(grid('x..x'), { series: 0, point: 0 }, 'next').point).toBe(3);
    expect(moveCursor(grid('x..x'), { series: 0, point: 3 }, 'previous').point).toBe(0);
  });

  test('stays at the edge', () => {
    expect(moveCursor(grid('xx..'), { series: 0, point: 1 }, 'next').point).toBe(1);
  });

  test('goes to the first and the last figure of its series', () => {
    expect(moveCursor(grid('.x.x.'), { series: 0, point: 3 }, 'first').point).toBe(1);
    expect(moveCursor(grid('.x.x.'), { series: 0, point: 1 }, 'last').point).toBe(3);
  });

  test('keeps its month when it changes the series', () => {
    const cursor = { series: 0, point: 2 };
    expect(moveCursor(grid('xxxx', 'xxxx'), cursor, 'down')).toEqual({ series: 1, point: 2 });
  });

  test('goes to the nearest month that the next series has', () => {
    const cursor = { series: 0, point: 3 };
    expect(moveCursor(grid('xxxx', 'xx..'), cursor, 'down')).toEqual({ series: 1, point: 1 });
  });

  test('skips a series without any figure', () => {
    const cursor = { series: 0, point: 0 };
    expect(moveCursor(grid('x', '.', 'x'), cursor, 'down').series).toBe(2);
  });

  test('goes along stacks with left and right, and within one with up and down', () => {
    const stacks = { ...grid('xx', 'x.', 'xx'), runs: 'stacked' } as const;
    const move = (series: number, point: number, by: Move) =>
      moveCursor(stacks, { series, point }, by);
    expect(move(0, 1, 'next')).toEqual({ series: 1, point: 0 });
    expect(move(2, 0, 'previous')).toEqual({ series: 1, point: 0 });
    expect(move(0, 0, 'down')).toEqual({ series: 0, point: 1 });
    expect(move(0, 1, 'up')).toEqual({ series: 0, point: 0 });
    expect(move(0, 0, 'last')).toEqual({ series: 2, point: 0 });
    expect(arrowWords(stacks)).toBe(
      'Left and right arrow keys change the stack, up and down move within it.',
    );
  });

  test('walks rows with left and right too where a row is one figure', () => {
    expect(moveCursor(grid('x', 'x'), { series: 0, point: 0 }, 'next').series).toBe(1);
    expect(moveCursor(grid('x', 'x'), { series: 1, point: 0 }, 'previous').series).toBe(0);
  });

  test('goes to the first and the last row where a row is one figure', () => {
    const rows = rowsOf('.', 'x', 'x', 'x', '.');
    expect(moveCursor(rows, { series: 2, point: 0 }, 'first')).toEqual({ series: 1, point: 0 });
    expect(moveCursor(rows, { series: 2, point: 0 }, 'last')).toEqual({ series: 3, point: 0 });
    expect(moveCursor(rowsOf('x'), { series: 0, point: 0 }, 'last').series).toBe(0);
  });

  test('goes to the first and the last row where rows have parts, and keeps its part', () => {
    const rows = rowsOf('.', 'xxx', 'x.x', 'xx.');
    const cursor = { series: 2, point: 2 };
    expect(moveCursor(rows, cursor, 'first')).toEqual({ series: 1, point: 2 });
    expect(moveCursor(rows, cursor, 'last')).toEqual({ series: 3, point: 1 });
    expect(moveCursor(rows, cursor, 'previous')).toEqual({ series: 2, point: 0 });
  });

  test('goes to the ends of a row that stands alone', () => {
    expect(moveCursor(rowsOf('xxx'), { series: 0, point: 1 }, 'last').point).toBe(2);
    expect(moveCursor(rowsOf('xxx'), { series: 0, point: 1 }, 'first').point).toBe(0);
  });

  test('stays in a row with one part where other rows have more', () => {
    const cursor = { series: 1, point: 0 };
    expect(moveCursor(rowsOf('xx', 'x', 'xx'), cursor, 'next')).toEqual(cursor);
  });

  test('walks points with up and down too where there is one series', () => {
    expect(moveCursor(grid('xxx'), { series: 0, point: 0 }, 'down').point).toBe(1);
    expect(moveCursor(grid('xxx'), { series: 0, point: 1 }, 'up').point).toBe(0);
  });

  test('never leaves the figures, whatever keys are pressed', () => {
    const moves = fc.constantFrom<Move>('next', 'previous', 'up', 'down', 'first', 'last');
    const rows = fc.array(fc.stringMatching(/^[x.]{5}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.array(moves), (drawing, keys) => {
        for (const draw of [grid, rowsOf]) {
          const layout = draw(`x${drawing[0] ?? ''}`, ...drawing);
          const end = keys.reduce((cursor, key) => moveCursor(layout, cursor, key), {
            series: 0,
            point: 0,
          });
          expect(stopAt(layout.stops, end)).not.toBeNull();
        }
      }),
    );
  });
});

describe('what is said of the arrow keys', () => {
  test('one series has no other to change to', () => {
    expect(arrowWords(grid('xxx'))).toBe('Arrow keys move along the chart.');
  });

  test('several series of months are changed with up and down', () => {
    expect(arrowWords(grid('xxx', 'xxx'))).toBe(
      'Left and right arrow keys move along the chart, up and down change the series.',
    );
  });

  test('rows of one figure are walked with every arrow', () => {
    expect(arrowWords(rowsOf('x', '.', 'x'))).toBe('Arrow keys move from row to row.');
  });

  test('rows of parts are changed with up and down, their parts with left and right', () => {
    expect(arrowWords(rowsOf('xx', 'x'))).toBe(
      'Up and down arrow keys change the row, left and right the part.',
    );
  });

  test('one row alone is walked part by part', () => {
    expect(arrowWords(rowsOf('xxx'))).toBe('Arrow keys move along the chart.');
  });
});
