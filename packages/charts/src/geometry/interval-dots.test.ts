import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { intervalDotsLayout } from './interval-dots.ts';
import type { IntervalData, IntervalPoint } from './interval-dots-data.ts';
import { intervalTable } from './interval-dots-words.ts';
import { noteBox } from './interval-notes.ts';
import { labelBox } from './label.ts';
import { tickBox } from './tick-box.ts';

const point = (key: string, value: number | null, spread = 5): IntervalPoint => ({
  key,
  label: key,
  longLabel: `Survey ${key}`,
  value,
  text: value === null ? null : `${Math.round(value)}%`,
  low: value === null ? null : value - spread,
  high: value === null ? null : value + spread,
  rangeText: value === null ? null : `${Math.round(value - spread)}% to ${value + spread}%`,
  base: value === null ? undefined : '218 of 302',
  reason: value === null ? 'Under 25: no share shown' : undefined,
});

const DATA: IntervalData = {
  points: [point('2022', 61), point('2023', null), point('2024', 72)],
  unit: 'percent',
  look: 'dots',
  aim: { kind: 'at-least', value: 70, text: 'Target 70%' },
  name: 'Took part',
  baseName: 'Answers',
  pointName: 'Wave',
};

const pointsOf = fc
  .array(fc.option(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 40 }))), { maxLength: 24 })
  .map((all) => all.map((one, i) => point(`${2000 + i}`, one?.[0] ?? null, one?.[1])));
const dataOf = fc.record({
  points: pointsOf,
  look: fc.constantFrom('dots' as const, 'ribbon' as const),
  unit: fc.constantFrom('percent' as const, 'count' as const, 'rate' as const),
});
const widthOf = fc.integer({ min: 300, max: 1400 });

describe('figures with their ranges', () => {
  test('no words cover others or leave the picture, whatever the figures and the width', () => {
    fc.assert(
      fc.property(dataOf, widthOf, (data, width) => {
        const { notes, labels, height, monthTicks, plot } = intervalDotsLayout(
          { ...DATA, ...data },
          { width },
        );
        const boxes = [
          ...notes.map(noteBox),
          ...labels.map(labelBox),
          ...monthTicks.map((tick) => tickBox(tick, plot.y + plot.height)),
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('a percent axis stays inside 0 to 100, and every whisker inside the plot', () => {
    fc.assert(
      fc.property(pointsOf, widthOf, (points, width) => {
        const { axis, plot, dots } = intervalDotsLayout({ ...DATA, points }, { width });
        expect(axis.low).toBeGreaterThanOrEqual(0);
        expect(axis.high).toBeLessThanOrEqual(100);
        for (const { lowAt, highAt, y } of dots) {
          expect(highAt).toBeGreaterThanOrEqual(plot.y - 1e-6);
          expect(lowAt).toBeLessThanOrEqual(plot.y + plot.height + 1e-6);
          expect(y).toBeGreaterThanOrEqual(highAt);
          expect(y).toBeLessThanOrEqual(lowAt);
        }
      }),
    );
  });

  test('every figure and every reason has a stop and a row of the table', () => {
    fc.assert(
      fc.property(dataOf, widthOf, (data, width) => {
        const { stops } = intervalDotsLayout({ ...DATA, ...data }, { width });
        expect(stops[0]?.every((stop) => stop !== null)).toBe(true);
        expect(stops[0]).toHaveLength(data.points.length);
        expect(intervalTable({ ...DATA, ...data }).rows).toHaveLength(data.points.length);
      }),
    );
  });

  test('each figure of a few waves is printed at its dot, with its base under its name', () => {
    const { notes } = intervalDotsLayout(DATA, { width: 720 });
    const texts = notes.map(({ text }) => text);
    expect(texts).toContain('61%');
    expect(texts).toContain('72%');
    expect(texts.filter((text) => text === '218 of 302')).toHaveLength(2);
  });

  test('a gap says why in its place, in the readout and in the table', () => {
    const { notes, stops } = intervalDotsLayout(DATA, { width: 720 });
    expect(notes.some(({ text }) => text.startsWith('Under 25'))).toBe(true);
    expect(stops[0]?.[1]).toMatchObject({ reading: 'Under 25: no share shown', opens: null });
    expect(intervalTable(DATA).rows[1]?.cells.map(({ text }) => text)).toEqual([
      'Survey 2023',
      'Under 25: no share shown',
      '',
      '',
      'Target 70%',
    ]);
  });

  test('a quarter that is left out breaks the ribbon; the months between two quarters do not', () => {
    const of = (...keys: readonly string[]): IntervalPoint[] =>
      keys.map((key) => ({
        key,
        label: key,
        longLabel: key,
        value: 60,
        text: '60%',
        low: 55,
        high: 65,
        rangeText: null,
      }));
    const lineOf = (points: readonly IntervalPoint[]) =>
      intervalDotsLayout({ ...DATA, points, look: 'ribbon' }, { width: 720 }).ribbon.line;
    expect(lineOf(of('2023-12', '2024-03', '2024-06'))?.match(/M/g)).toHaveLength(1);
    expect(lineOf(of('2023-12', '2024-03', '2024-09'))?.match(/M/g)).toHaveLength(2);
  });

  test('a figure is read with its range and its base, and rests on the latest', () => {
    const { stops, resting } = intervalDotsLayout(DATA, { width: 720 });
    expect(resting).toEqual({ series: 0, point: 2 });
    expect(stops[0]?.[2]?.reading).toBe('72%, 67% to 77%, 218 of 302');
  });

  test('a ribbon is broken where a month has no figure, and says the latest at its end', () => {
    const { ribbon, labels } = intervalDotsLayout({ ...DATA, look: 'ribbon' }, { width: 720 });
    expect(ribbon.area?.match(/M/g)).toHaveLength(2);
    expect(labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('72%');
  });
});
