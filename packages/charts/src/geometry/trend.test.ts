import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { labelBox } from './label.ts';
import { trendLayout } from './trend.ts';
import type { TrendData, TrendPoint } from './trend-data.ts';
import { trendTable } from './trend-words.ts';

const point = (key: string, value: number | null): TrendPoint => ({
  key,
  label: key,
  longLabel: `${key} 2024`,
  value,
  text: value === null ? null : `${Math.round(value)}%`,
});

const DATA: TrendData = {
  points: [point('Apr', 2), { ...point('May', 20), base: '46 of 226' }, point('Jun', null)],
  unit: 'percent',
  aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
  name: 'Done on time',
  baseName: 'Of those due',
};

describe('the trend of a measure', () => {
  test('the target is on the axis, however far the figures are from it', () => {
    const { axis, aim, plot, labels } = trendLayout(DATA, { width: 480 });
    expect(axis.low).toBeLessThanOrEqual(2);
    expect(axis.high).toBeGreaterThanOrEqual(95);
    expect(aim.targetAt).toBeGreaterThanOrEqual(plot.y);
    expect(labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      '20%',
      'Target 95%',
    ]);
  });

  test('words at the ends of the lines never cover each other or leave the picture', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, fc.integer({ min: 300, max: 900 }), (value, aim, width) => {
        const { labels } = trendLayout(
          {
            ...DATA,
            points: [point('Apr', value)],
            aim: { kind: 'at-least', value: aim, text: `Target ${Math.round(aim)}%` },
          },
          { width },
        );
        const boxes = labels.map(labelBox);
        for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(width);
        const [first, second] = boxes;
        expect(first && second && boxesOverlap(first, second)).toBe(false);
      }),
    );
  });

  test('a band is drawn from its low end to its high one', () => {
    const aim = { kind: 'band', low: 58, high: 74, text: 'Band' } as const;
    const { axis, aim: drawn } = trendLayout({ ...DATA, aim }, { width: 480 });
    const { band, targetAt } = drawn;
    expect(targetAt).toBeNull();
    expect(band?.y).toBe(axis.at(74));
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeCloseTo(axis.at(58), 6);
  });

  test('no line leads to a month in which counting begins again', () => {
    const points = [point('Mar', 96), { ...point('Apr', 100), begins: true }, point('May', 97)];
    const { line } = trendLayout({ ...DATA, points }, { width: 480 });
    expect(line?.match(/M/g)).toHaveLength(2);
    expect(trendLayout({ ...DATA, points: points.slice(1) }, { width: 480 }).line).toMatch(
      /^M[^M]+$/,
    );
  });

  test('rests on the last month that has a figure, and reads what it is made of', () => {
    const { stops, resting } = trendLayout(DATA, { width: 480 });
    expect(resting).toEqual({ series: 0, point: 1 });
    expect(stops[0]?.[1]).toMatchObject({
      heading: 'May 2024',
      reading: '20%, 46 of 226',
      opens: { series: 'figure', point: 'May' },
    });
    expect(stops[0]?.[2]).toBeNull();
  });

  test('the table holds every month, also one without a figure, and opens the rows behind each', () => {
    const { columns, rows } = trendTable(DATA);
    expect(columns).toEqual(['Month', 'Done on time', 'Of those due', 'Measured against']);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Apr 2024', '2%', '', 'Target 95%'],
      ['May 2024', '20%', '46 of 226', 'Target 95%'],
      ['Jun 2024', 'no figure', '', 'Target 95%'],
    ]);
    expect(rows[1]?.cells[1]?.opens).toEqual({ series: 'figure', point: 'May' });
  });

  test('takes the height it is given', () => {
    expect(trendLayout(DATA, { width: 480, height: 400 })).toMatchObject({ height: 400 });
  });
});
