import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningTotals, yearOfMonths } from '../gallery/year-of-months.ts';
import { boxesOverlap } from './box.ts';
import { cumulativeLayout } from './cumulative.ts';
import type { CumulativeData } from './cumulative-data.ts';
import { cumulativeReading, cumulativeTable } from './cumulative-words.ts';
import { labelBox } from './label.ts';
import { moveCursor } from './move-cursor.ts';
import { stopAt } from './stop.ts';

const EXPECTED = runningTotals([78, 80, 86, 74, 66, 86, 92, 88, 72, 88, 90, 100]);
const LAST_YEAR = runningTotals([41, 48, 53, 51, 38, 56, 61, 55, 40, 54, 55, 58]);

/** Months done one by one, the last of them running unless the year is over. */
function year(done: readonly number[] = [74, 79, 90, 76, 51, 88, 91, 80, 48, 29]): CumulativeData {
  const totals = runningTotals(done);
  return {
    points: yearOfMonths(done.length === 12 ? 12 : done.length - 1).map((month, index) => ({
      ...month,
      done: totals[index] ?? null,
      expected: EXPECTED[index] ?? null,
      lastYear: LAST_YEAR[index] ?? null,
    })),
    target: 1000,
    unit: 'audits',
  };
}

function texts(data: CumulativeData): string {
  const { labels } = cumulativeLayout(data, { width: 720 });
  return labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}

const LANDING = {
  point: 931,
  low80: 863,
  high80: 998,
  low95: 829,
  high95: 1040,
  text: 'Likely 863 to 998',
};

describe('the landing of a year', () => {
  const landing = () => ({ ...year(), landing: LANDING });

  test('opens from the last complete month to the year end, on an axis that holds it', () => {
    const { fan, lastComplete, plot, countAxis } = cumulativeLayout(landing(), { width: 720 });
    expect(fan?.edges.map(([from]) => from)).toEqual(Array(5).fill(lastComplete));
    expect(fan?.end).toEqual({ x: plot.x + plot.width, y: countAxis.at(931) });
    expect(countAxis.high).toBeGreaterThanOrEqual(1040);
  });

  test('opens from the unfinished month where it was counted on from there', () => {
    const from = { ...LANDING, from: 'unfinished' } as const;
    const drawn = cumulativeLayout({ ...year(), landing: from }, { width: 720 });
    expect(drawn.hollow).not.toBeNull();
    expect(drawn.fan?.edges.map(([start]) => start)).toEqual(Array(5).fill(drawn.hollow));
  });

  test('opens from the last complete month where the unfinished one has nothing yet', () => {
    const from = { ...LANDING, from: 'unfinished' } as const;
    const points = year().points.map((point) =>
      point.state === 'unfinished' ? { ...point, done: null } : point,
    );
    const { fan, lastComplete } = cumulativeLayout(
      { ...year(), points, landing: from },
      { width: 720 },
    );
    expect(fan?.edges[0]?.[0]).toEqual(lastComplete);
  });

  test('opens from the start of the year before any month is complete', () => {
    const data = { ...year([31]), landing: LANDING };
    const { fan, plot, countAxis } = cumulativeLayout(data, { width: 720 });
    expect(fan?.edges[0]?.[0]).toEqual({ x: plot.x, y: countAxis.at(0) });
  });

  test('is not drawn once the year is over', () => {
    const over = year(Array(12).fill(80));
    const plain = cumulativeLayout(over, { width: 720 });
    const landed = cumulativeLayout({ ...over, landing: LANDING }, { width: 720 });
    expect(JSON.stringify(landed)).toBe(JSON.stringify(plain));
    expect(cumulativeTable({ ...over, landing: LANDING }).rows).toHaveLength(12);
  });

  test('is named at its end, in the readout and in the table', () => {
    expect(texts(landing())).toContain('Likely 863 to 998');
    const words = 'about 931, 80% likely to be 863 to 998, 95% likely to be 829 to 1,040';
    const { stops } = cumulativeLayout(landing(), { width: 720 });
    expect(stops[0]?.at(-1)).toMatchObject({
      heading: 'By the end of the year',
      reading: words,
    });
    const { rows } = cumulativeTable(landing());
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      'By the end of the year',
      words,
      '1,000',
      '610',
    ]);
  });

  test('is where the arrow key goes on to from the last month that has figures', () => {
    const layout = cumulativeLayout(landing(), { width: 720 });
    const { stops } = layout;
    const january = { series: 0, point: 9 };
    const end = moveCursor(layout, january, 'next');
    expect(stopAt(stops, end)?.heading).toBe('By the end of the year');
    expect(moveCursor(layout, january, 'last')).toEqual(end);
    expect(moveCursor(layout, end, 'previous')).toEqual(january);
    expect(stopAt(stops, moveCursor(layout, end, 'down'))?.heading).toBe('March 2025');
  });

  test('has a stop of its own before anything is done', () => {
    const none = year([31]).points.map((point) => ({ ...point, done: null }));
    const { stops } = cumulativeLayout(
      { ...year([31]), points: none, landing: LANDING },
      { width: 720 },
    );
    expect(stops.at(-1)?.at(-1)?.heading).toBe('By the end of the year');
  });

  test('its words and those of a replaced profile never cover others or leave the picture', () => {
    const months = fc.array(fc.nat({ max: 160 }), { minLength: 1, maxLength: 11 });
    const spread = fc.array(fc.nat({ max: 400 }), { minLength: 5, maxLength: 5 });
    const names = fc.option(fc.string({ maxLength: 60 }), { nil: undefined });
    fc.assert(
      fc.property(months, spread, names, fc.integer({ min: 300, max: 1400 }), (...any) => {
        const [done, [a = 0, b = 0, c = 0, d = 0, e = 0], formerName, width] = any;
        const base = year(done);
        const total = done.reduce((sum, count) => sum + count, 0);
        const low80 = total + a + b;
        const data: CumulativeData = {
          ...base,
          points: base.points.map((point, index) => ({ ...point, formerExpected: index * 90 })),
          formerName,
          landing: {
            low95: total + a,
            low80,
            point: low80 + c,
            high80: low80 + c + d,
            high95: low80 + c + d + e,
            text: `Likely ${low80} to ${low80 + c + d}`,
          },
        };
        const layout = cumulativeLayout(data, { width });
        const boxes = layout.labels.map(labelBox);
        expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
        boxes.forEach((box, index) => {
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });
});

describe('a profile that was replaced', () => {
  const data = (): CumulativeData => {
    const base = year();
    return {
      ...base,
      points: base.points.map((point, index) => ({ ...point, formerExpected: (index + 1) * 90 })),
      formerName: 'the new plan',
    };
  };

  test('is a thin line of its own, named by what replaced it', () => {
    const layout = cumulativeLayout(data(), { width: 720 });
    expect(layout.formerExpected).not.toBeNull();
    expect(layout.stops).toHaveLength(4);
    expect(texts(data())).toContain('Expected before the new plan');
    const december = data().points[8];
    expect(december && cumulativeReading(data(), december, 'formerExpected')).toMatch(
      /^810 expected before the new plan, 677 audits done/,
    );
    expect(cumulativeTable(data()).columns.at(-1)).toBe('Expected before the new plan');
  });
});
