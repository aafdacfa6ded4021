import { expect, test } from 'vitest';
import { runOfMonths } from '../gallery/run-of-months.ts';
import { tickBox } from './tick-box.ts';
import { xmrLayout } from './xmr.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import { xmrLevels } from './xmr-words.ts';

const points = runOfMonths(0, 12).map(
  (month): XmrChartPoint => ({
    ...month,
    value: 93,
    text: '93.1%',
    state: 'observed',
    phase: 0,
    mean: 93.1,
    lower: 86.4,
    upper: 99.8,
    target: 95,
    meaning: 'common-cause',
    findings: [],
  }),
);

const DATA: XmrData = {
  points,
  unit: 'percent',
  possible: { low: 0, high: 100 },
  limits: 'level',
  targetText: 'Target 95%',
  events: [],
  name: 'Done in time',
};

const texts = (width: number) => {
  const { labels, notes } = xmrLayout(DATA, { width });
  const of = (all: readonly { lines: readonly { text: string }[] }[]) =>
    all.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
  return { atLines: of(labels), beneath: of(notes.map(({ label }) => label)) };
};

test('a phone says beneath the picture what has no room at the lines, a wide page says it there', () => {
  for (const width of [292, 326, 479]) {
    expect(texts(width).beneath).toBe('Average 93.1%, limits 86.4% to 99.8%');
    expect(texts(width).atLines).not.toContain('average');
  }
  for (const width of [480, 720, 1400]) {
    expect(texts(width).beneath).toBe('');
    expect(texts(width).atLines).toContain('average 93.1%');
    expect(texts(width).atLines).toContain('lower limit 86.4%');
  }
});

test('the words beneath stand below the months and inside the picture', () => {
  for (const height of [undefined, 420]) {
    const { notes, monthTicks, plot, height: drawn } = xmrLayout(DATA, { width: 292, height });
    const months = monthTicks.map((tick) => tickBox(tick, plot.y + plot.height));
    const lowest = Math.max(...months.map((box) => box.y + box.height));
    expect(notes).toHaveLength(1);
    for (const { box } of notes) {
      expect(box.y).toBeGreaterThanOrEqual(lowest);
      expect(box.y + box.height).toBeLessThanOrEqual(drawn);
    }
  }
});

test('limits that follow the base of each month say which month they are of', () => {
  const last = points.at(-1)?.longLabel;
  expect(xmrLevels({ ...DATA, limits: 'stepped' })).toBe(
    `${last}: average 93.1%, limits 86.4% to 99.8%`,
  );
});

test('nothing stands beneath before there is an average', () => {
  const none = points.map((point) => ({ ...point, mean: null, lower: null, upper: null }));
  expect(xmrLayout({ ...DATA, points: none }, { width: 340 }).notes).toEqual([]);
});
