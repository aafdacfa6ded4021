import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { labelBox } from './label.ts';
import { stockLayout } from './stock.ts';
import type { StockData } from './stock-data.ts';
import { stockTable } from './stock-words.ts';
import { tickBox } from './tick-box.ts';

const point = (key: string, value: number | null) => ({
  key,
  label: key,
  longLabel: `${key} 2024`,
  value,
  text: value === null ? null : `${Math.round(value)}%`,
});

const aheadPoint = (key: string, value: number, spread: number) => ({
  key,
  label: key,
  longLabel: `${key} 2025`,
  value,
  low: value - spread,
  high: value + spread,
});

const DATA: StockData = {
  points: [point('Oct', 78), point('Nov', null), point('Dec', 82)],
  unit: 'percent',
  aim: { kind: 'at-least', value: 90, text: 'Target 90%' },
  toGo: '38 people to go',
  ahead: {
    points: [aheadPoint('Jan', 84, 1), aheadPoint('Feb', 86, 2)],
    text: 'At this rate: March to June 2025',
  },
  name: 'Completed',
};

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const dataOf = fc
  .record({
    values: fc.array(fc.option(percent), { minLength: 1, maxLength: 30 }),
    pace: fc.double({ min: -8, max: 8, noNaN: true }),
    months: fc.nat({ max: 8 }),
    target: percent,
    unit: fc.constantFrom('percent' as const, 'count' as const),
  })
  .map(({ values, pace, months, target, unit }): StockData => {
    const last = values.findLast((value) => value !== null) ?? 0;
    const points = Array.from({ length: months }, (_, index) =>
      aheadPoint(`ahead ${index}`, last + pace * (index + 1), index + 1),
    );
    return {
      ...DATA,
      unit,
      points: values.map((value, index) => point(`M${index}`, value)),
      aim: { kind: 'at-least', value: target, text: `Target ${Math.round(target)}%` },
      ahead: { points, text: 'At this rate: March to June 2025' },
    };
  });
const widthOf = fc.integer({ min: 300, max: 1400 });

describe('a stock against its target', () => {
  test('no words cover others or leave the picture, whatever the figures and the width', () => {
    fc.assert(
      fc.property(dataOf, widthOf, (data, width) => {
        const { labels, monthTicks, plot, height } = stockLayout(data, { width });
        const boxes = [
          ...labels.map(labelBox),
          ...monthTicks.map((tick) => tickBox(tick, plot.y + plot.height)),
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('what is to go is always printed where there is a figure', () => {
    fc.assert(
      fc.property(dataOf, widthOf, (data, width) => {
        fc.pre(data.points.some(({ value }) => value !== null));
        const { labels } = stockLayout(data, { width });
        const said = labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
        expect(said).toContain('38 people to go');
      }),
    );
  });

  test('a share stays inside 0 to 100, the guess too', () => {
    fc.assert(
      fc.property(dataOf, widthOf, (data, width) => {
        const shares = { ...data, unit: 'percent' as const };
        const { axis, plot, cone } = stockLayout(shares, { width });
        expect(axis.low).toBeGreaterThanOrEqual(0);
        expect(axis.high).toBeLessThanOrEqual(100);
        for (const { y } of cone?.edges.flat() ?? []) {
          expect(y).toBeGreaterThanOrEqual(plot.y - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.y + plot.height + 1e-6);
        }
      }),
    );
  });

  test('every figure and every month ahead has a stop and a row of the table', () => {
    const { stops } = stockLayout(DATA, { width: 720 });
    expect(stops[0]?.map((stop) => stop?.heading)).toEqual([
      'Oct 2024',
      undefined,
      'Dec 2024',
      'Jan 2025, a guess',
      'Feb 2025, a guess',
    ]);
    expect(stockTable(DATA).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Oct 2024', '78%', 'Target 90%'],
      ['Nov 2024', 'no figure', 'Target 90%'],
      ['Dec 2024', '82%', 'Target 90%'],
      [
        'Jan 2025, a guess',
        'about 84%, between 83% and 85%, if it goes on as it was',
        'Target 90%',
      ],
      [
        'Feb 2025, a guess',
        'about 86%, between 84% and 88%, if it goes on as it was',
        'Target 90%',
      ],
    ]);
  });

  test('the bracket reaches from the last figure to the target, and the readout says what is to go', () => {
    const { bracket, latest, aim, stops, resting } = stockLayout(DATA, { width: 720 });
    expect(bracket).toEqual({ x: latest?.x, from: latest?.y, to: aim.targetAt });
    expect(resting).toEqual({ series: 0, point: 2 });
    expect(stops[0]?.[2]?.reading).toBe('82%, 38 people to go');
  });

  test('a band is reached at its nearer edge; nothing to go has no bracket', () => {
    const aim = { kind: 'band', low: 88, high: 95, text: 'Band' } as const;
    const { bracket, axis } = stockLayout({ ...DATA, aim }, { width: 720 });
    expect(bracket?.to).toBe(axis.at(88));
    expect(stockLayout({ ...DATA, toGo: null }, { width: 720 }).bracket).toBeNull();
  });

  test('the line is drawn to the last figure and the guess goes on from there', () => {
    const { cone, latest, line } = stockLayout(DATA, { width: 720 });
    expect(cone?.edges.every(([from]) => from?.x === latest?.x)).toBe(true);
    expect(line?.match(/M/g)).toHaveLength(2);
  });
});

test('months ahead of quarters stand a month apart, and are named where a quarter would end', () => {
  const ahead = ['2024-07', '2024-08', '2024-09'].map((key, index) => aheadPoint(key, 84, index));
  const { line, monthTicks, cone, dots } = stockLayout(
    {
      ...DATA,
      points: [point('2023-12', 78), point('2024-03', 80), point('2024-06', 82)],
      ahead: { points: ahead, text: 'At this rate: September' },
    },
    { width: 1000 },
  );
  expect(line).toMatch(/^M[^M]+$/);
  expect(monthTicks.map(({ text }) => text)).toEqual(['2023-12', '2024-03', '2024-06', '2024-09']);
  const quarter = (dots[2]?.x ?? 0) - (dots[1]?.x ?? 0);
  expect((cone?.points[0]?.x ?? 0) - (dots[2]?.x ?? 0)).toBeCloseTo(quarter / 3, 6);
});
