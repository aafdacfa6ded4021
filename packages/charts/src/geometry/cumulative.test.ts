import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningTotals, yearOfMonths } from '../gallery/year-of-months.ts';
import { boxesOverlap } from './box.ts';
import { cumulativeLayout } from './cumulative.ts';
import type { CumulativeData } from './cumulative-data.ts';
import { cumulativeReading, cumulativeTable, gapText } from './cumulative-words.ts';
import { labelBox } from './label.ts';
import { wayTo } from './place-label.ts';

type Year = Readonly<{
  complete?: number;
  done?: readonly number[];
  expected?: readonly number[];
  lastYear?: readonly number[];
  target?: number | null;
}>;

const EXPECTED = runningTotals([78, 80, 86, 74, 66, 86, 92, 88, 72, 88, 90, 100]);

/** Nine months behind plan, then a running January. */
function year({
  complete = 9,
  done = [74, 79, 90, 76, 51, 88, 91, 80, 48, 29],
  expected = EXPECTED,
  lastYear = runningTotals([41, 48, 53, 51, 38, 56, 61, 55, 40, 54, 55, 58]),
  target = 1000,
}: Year = {}): CumulativeData {
  const totals = runningTotals(done);
  return {
    points: yearOfMonths(complete).map((month, index) => ({
      ...month,
      done: totals[index] ?? null,
      expected: expected[index] ?? null,
      lastYear: lastYear[index] ?? null,
    })),
    target,
    unit: 'audits',
  };
}

function texts(data: CumulativeData, width = 720): readonly string[] {
  return cumulativeLayout(data, { width }).labels.flatMap(({ lines }) =>
    lines.map((line) => line.text),
  );
}

describe('the lines of a cumulative chart', () => {
  test('the solid line ends at the last complete month and the dashed one goes on from there', () => {
    const { done, unfinished, lastComplete, hollow } = cumulativeLayout(year(), { width: 720 });
    const end = `${lastComplete?.x.toFixed(2)},${lastComplete?.y.toFixed(2)}`;
    expect(done?.split('L')).toHaveLength(10);
    expect(unfinished?.startsWith(`M${end.replace(/0+$/, '')}`)).toBe(true);
    expect(hollow?.x).toBeGreaterThan(lastComplete?.x ?? Number.NaN);
  });

  test('an unfinished first month has a hollow point and no solid line', () => {
    const layout = cumulativeLayout(year({ complete: 0, done: [31] }), { width: 720 });
    expect(layout.done).toBeNull();
    expect(layout.lastComplete).toBeNull();
    expect(layout.gap).toBeNull();
    expect(layout.hollow).not.toBeNull();
    expect(layout.unfinished).not.toBeNull();
  });

  test('the target is a level line only where nothing says what is expected on the way', () => {
    expect(cumulativeLayout(year(), { width: 720 }).targetAt).toBeNull();
    const alone = cumulativeLayout(year({ expected: [], lastYear: [] }), { width: 720 });
    expect(alone.targetAt).toBe(alone.countAxis.at(1000));
  });

  test('every figure lies inside the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { maxLength: 12 }), (done) => {
        const layout = cumulativeLayout(year({ complete: done.length, done }), { width: 600 });
        for (const stop of layout.stops.flat()) {
          if (stop === null) continue;
          expect(stop.x).toBeLessThanOrEqual(layout.plot.x + layout.plot.width + 1e-6);
          expect(stop.y).toBeGreaterThanOrEqual(layout.plot.y - 1e-6);
          expect(stop.y).toBeLessThanOrEqual(layout.plot.y + layout.plot.height + 1e-6);
        }
      }),
    );
  });
});

describe('the gap', () => {
  test('is measured at the last complete month, never at the unfinished one', () => {
    const { gap, lastComplete } = cumulativeLayout(year(), { width: 720 });
    expect(gap).toMatchObject({ x: lastComplete?.x, from: lastComplete?.y, tone: 'behind' });
    expect(texts(year())).toContain('45 behind');
  });

  test('is named by its direction', () => {
    expect(gapText(677, 722)).toBe('45 behind');
    expect(gapText(791, 722)).toBe('69 ahead');
    expect(gapText(470, 470)).toBe('level');
    expect(gapText(0, 1722)).toBe('1,722 behind');
  });

  test('its words and its mark agree, and turn around with the sign', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (done, expected) => {
        const data = year({ complete: 1, done: [done], expected: [expected] });
        const { gap } = cumulativeLayout(data, { width: 720 });
        const word = gapText(done, expected).replace(/^\S+ /, '');
        expect(gap?.tone).toBe(word);
        const mirrored = gapText(expected, done).replace(/^\S+ /, '');
        const opposite = { behind: 'ahead', ahead: 'behind', level: 'level' }[gap?.tone ?? 'level'];
        expect(mirrored).toBe(opposite);
      }),
    );
  });
});

describe('the labels of a cumulative chart', () => {
  test('name the target, what is done, the gap, the unfinished month and last year', () => {
    expect(texts(year())).toEqual([
      'Target 1,000',
      'Expected by now',
      '610',
      'Last year',
      '677 done',
      '45 behind',
      '706 so far',
    ]);
  });

  test('name the end of the profile apart where it does not meet the target', () => {
    const layout = cumulativeLayout(year({ target: 1200 }), { width: 720 });
    const [target, expected] = layout.labels;
    expect(target?.lines.map((line) => line.text)).toEqual(['Target 1,200']);
    expect(expected?.lines.map((line) => line.text)).toEqual(['Expected by now']);
  });

  test('never cover each other, at any width and for any year', () => {
    const months = fc.array(fc.nat({ max: 160 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.integer({ min: 300, max: 1100 }), (done, width) => {
        const data = year({ complete: done.length - 1, done });
        const boxes = cumulativeLayout(data, { width }).labels.map(labelBox);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('the unfinished month is always named, and joined to its point where it had to move away', () => {
    const months = fc.array(fc.nat({ max: 160 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.integer({ min: 300, max: 1100 }), (done, width) => {
        const data = year({ complete: done.length - 1, done });
        const { labels, hollow } = cumulativeLayout(data, { width });
        const soFar = labels.find(({ lines }) => lines[0]?.text.endsWith(' so far'));
        expect(soFar).toBeDefined();
        if (soFar === undefined || hollow === null) return;
        const [from, to] = wayTo(hollow, labelBox(soFar));
        const away = Math.hypot(to.x - from.x, to.y - from.y);
        expect(soFar.leader !== null).toBe(away >= 16);
      }),
    );
  });

  test('what is done is always named, in thousands or in millions', () => {
    const months = fc.array(fc.nat({ max: 160 }), { minLength: 2, maxLength: 12 });
    const sizes = fc.constantFrom(1, 12_345);
    fc.assert(
      fc.property(months, sizes, fc.integer({ min: 340, max: 1100 }), (counts, size, width) => {
        const done = counts.map((count) => count * size);
        const data = year({
          complete: done.length - 1,
          done,
          expected: EXPECTED.map((count) => count * size),
          target: 1000 * size,
        });
        expect(texts(data, width).some((text) => text.endsWith(' done'))).toBe(true);
      }),
    );
  });
});

describe('the words of a cumulative chart', () => {
  test('a complete month is read with its gap, the series under the cursor first', () => {
    const data = year();
    const december = data.points[8];
    expect(december && cumulativeReading(data, december, 'done')).toBe(
      '677 audits done, 722 expected by then, 45 behind, 443 last year',
    );
    expect(december && cumulativeReading(data, december, 'lastYear')).toBe(
      '443 last year, 677 audits done, 722 expected by then, 45 behind',
    );
  });

  test('an unfinished month is never judged', () => {
    const data = year();
    const january = data.points[9];
    expect(january && cumulativeReading(data, january, 'done')).toBe(
      '706 audits done so far, 810 expected by then, 497 last year',
    );
  });

  test('the table holds every month, marks the unfinished one and gives no figure to the rest', () => {
    const { columns, rows } = cumulativeTable(year());
    expect(columns).toEqual(['Month', 'Done', 'Expected by then', 'Last year']);
    expect(rows).toHaveLength(12);
    expect(rows[9]?.cells.map((cell) => cell.text)).toEqual([
      'January 2025, unfinished',
      '706',
      '810',
      '497',
    ]);
    expect(rows[11]?.cells[1]).toEqual({ text: 'not yet', opens: null });
  });

  test('whatever the chart can open, the table can open too', () => {
    const data = year();
    const inTable = cumulativeTable(data).rows.flatMap(({ cells }) =>
      cells.flatMap(({ opens }) => opens ?? []),
    );
    const inChart = cumulativeLayout(data, { width: 720 })
      .stops.flat()
      .flatMap((stop) => stop?.opens ?? []);
    expect(inTable).toEqual(expect.arrayContaining(inChart));
    expect(inChart).toHaveLength(inTable.length);
  });

  test('one is read without the unit, which is in the plural', () => {
    const point = year({ done: [1, 1, 29] }).points[0];
    if (point === undefined) throw new Error('The year has a first month.');
    const data = { ...year({ done: [1, 1, 29] }), unit: 'events' };
    expect(cumulativeReading(data, point, 'done')).toMatch(/^1 done, 78 expected/);
    expect(cumulativeReading(data, { ...point, done: 2 }, 'done')).toMatch(/^2 events done,/);
  });
});
