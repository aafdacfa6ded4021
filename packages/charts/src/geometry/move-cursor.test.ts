import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Move, moveCursor } from './move-cursor.ts';
import { type Stop, stopAt } from './stop.ts';

const STOP: Stop = { x: 0, y: 0, box: null, heading: '', reading: '', opens: null };

/** A grid from a drawing: 'x' is a figure, '.' is none. */
function grid(...rows: readonly string[]) {
  return rows.map((row) => Array.from(row, (mark) => (mark === 'x' ? STOP : null)));
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

  test('walks rows with left and right too where a row is one figure', () => {
    expect(moveCursor(grid('x', 'x'), { series: 0, point: 0 }, 'next').series).toBe(1);
    expect(moveCursor(grid('x', 'x'), { series: 1, point: 0 }, 'previous').series).toBe(0);
  });

  test('goes to the first and the last row where a row is one figure', () => {
    const rows = grid('.', 'x', 'x', 'x', '.');
    expect(moveCursor(rows, { series: 2, point: 0 }, 'first')).toEqual({ series: 1, point: 0 });
    expect(moveCursor(rows, { series: 2, point: 0 }, 'last')).toEqual({ series: 3, point: 0 });
    expect(moveCursor(grid('x'), { series: 0, point: 0 }, 'last').series).toBe(0);
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
        const stops = grid(`x${drawing[0] ?? ''}`, ...drawing);
        const end = keys.reduce((cursor, key) => moveCursor(stops, cursor, key), {
          series: 0,
          point: 0,
        });
        expect(stopAt(stops, end)).not.toBeNull();
      }),
    );
  });
});
