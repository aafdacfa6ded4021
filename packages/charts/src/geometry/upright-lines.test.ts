import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runOfMonths } from '../gallery/run-of-months.ts';
import { boxesOverlap } from './box.ts';
import { cumulativeLayout } from './cumulative.ts';
import { intervalDotsLayout } from './interval-dots.ts';
import { labelBox } from './label.ts';
import { stockLayout } from './stock.ts';
import { trendLayout } from './trend.ts';
import { uprightPlaces } from './upright-line-places.ts';
import {
  behindFigures,
  type ChartInspection,
  inspectionEvents,
  inspectionNotes,
  saidLetters,
  type UprightMarks,
} from './upright-lines.ts';

const MONTHS = runOfMonths(0, 12);
const date = (month: string, kind: ChartInspection['kind'] = 'letter'): ChartInspection => ({
  month,
  label: `7 ${month}`,
  kind,
});
const places = uprightPlaces({ points: MONTHS, x: 0, width: 1200 });
const wordsOf = (marks: UprightMarks) => behindFigures(marks).words(MONTHS);

describe('dates of an inspection', () => {
  test('are numbered in order of time, and named by their numbers', () => {
    const inspections = [date('2023-09', 'report'), date('2023-03')];
    expect(inspectionEvents({ inspections }, places)).toMatchObject([
      { x: 250, text: '1' },
      { x: 850, text: '2' },
    ]);
    expect(inspectionNotes({ inspections }, places).map(({ text }) => text)).toEqual([
      'Dates of the inspection: 1 letter, 7 2023-03; 2 report, 7 2023-09.',
    ]);
  });

  test('of one month share a line, and those close together their words', () => {
    const close = uprightPlaces({ points: MONTHS, x: 0, width: 120 });
    const inspections = [date('2023-03'), date('2023-03'), date('2023-04'), date('2023-09')];
    expect(inspectionEvents({ inspections }, close)).toMatchObject([
      { x: 25, text: '1–3' },
      { x: 35, text: null },
      { x: 85, text: '4' },
    ]);
  });

  test('out of sight are neither drawn nor named nor counted', () => {
    const inspections = [date('2022-12'), date('2023-03'), date('2024-01')];
    expect(inspectionEvents({ inspections }, places).map(({ text }) => text)).toEqual(['1']);
    expect(wordsOf({ inspections })).toBe('Dates of the inspection: letter, 7 2023-03.');
  });

  test('nothing is said, and no room is taken, where there are none', () => {
    expect(wordsOf({})).toBe('');
    expect(wordsOf({ inspections: [], breaks: [] })).toBe('');
    const none = behindFigures({ inspections: [date('2020-01')] });
    const { height, behind } = trendLayout({ ...TREND, behind: none }, { width: 480 });
    expect(height).toBe(trendLayout(TREND, { width: 480 }).height);
    expect(behind).toEqual({ lines: [], said: [], notes: [] });
  });
});

test('a new definition is said with the month from which it holds', () => {
  expect(wordsOf({ breaks: ['2023-05', '2030-01'] })).toBe('A new definition holds from May 2023.');
});

const TREND = {
  points: MONTHS.map((month, index) => ({ ...month, value: 60 + index, text: `${60 + index}%` })),
  unit: 'percent',
  aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
  name: 'Done',
} as const;
const STOCK = { ...TREND, toGo: '38 people to go', ahead: null } as const;
const RANGES = {
  ...TREND,
  points: TREND.points.map((point) => ({ ...point, low: 40, high: 80, rangeText: '40% to 80%' })),
} as const;
const YEAR = {
  points: MONTHS.map((month, index) => ({
    ...month,
    done: index < 9 ? index * 80 : null,
    expected: (index + 1) * 83,
    lastYear: (index + 1) * 60,
    state: index < 9 ? ('complete' as const) : ('ahead' as const),
  })),
  target: 1000,
  unit: 'audits',
};

const anyMonth = fc
  .integer({ min: -3, max: 15 })
  .map((index) => runOfMonths(3 + index, 1)[0]?.key ?? '');
const anyMarks = fc.record({
  inspections: fc.array(
    anyMonth.map((month) => date(month)),
    { maxLength: 12 },
  ),
  breaks: fc.array(anyMonth, { maxLength: 2 }),
});

test('the words of marks never touch other words of their chart or leave the picture', () => {
  const layoutsOf = (marks: UprightMarks, width: number) => {
    const behind = behindFigures(marks);
    return [
      trendLayout({ ...TREND, behind }, { width }),
      stockLayout({ ...STOCK, behind }, { width }),
      intervalDotsLayout({ ...RANGES, behind, look: 'ribbon' }, { width }),
      cumulativeLayout({ ...YEAR, behind }, { width }),
    ];
  };
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 300, max: 1400 }), (marks, width) => {
      for (const layout of layoutsOf(marks, width)) {
        const { lines, notes } = layout.behind;
        const boxes = [
          ...lines.flatMap(({ label }) => (label === null ? [] : [labelBox(label)])),
          ...notes.map(({ box }) => box),
        ];
        const others = layout.labels.map(labelBox);
        boxes.forEach((box, index) => {
          expect(box.y).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 1e-6);
          for (const other of [...boxes.slice(index + 1), ...others]) {
            expect([box, other, boxesOverlap(box, other)]).toEqual([box, other, false]);
          }
        });
      }
    }),
  );
});

test('two new definitions within one quarter are one line', () => {
  const points = ['2024-03', '2024-06', '2024-09'].map((key) => ({ key }));
  const behind = behindFigures({ breaks: ['2024-04', '2024-05'] });
  expect(behind.wanted({ points, x: 0, width: 300 }, 720).events).toMatchObject([
    { x: 100, text: 'New definition' },
  ]);
});

test('lines are broken where a new definition holds, in every chart that has them', () => {
  const behind = behindFigures({ breaks: ['2023-05'] });
  const runs = (path: string | null) => path?.match(/M/g)?.length;
  expect(runs(trendLayout({ ...TREND, behind }, { width: 480 }).line)).toBe(2);
  expect(runs(stockLayout({ ...STOCK, behind }, { width: 480 }).line)).toBe(2);
  const { ribbon, behind: drawn } = intervalDotsLayout(
    { ...RANGES, behind, look: 'ribbon' },
    { width: 480 },
  );
  expect([runs(ribbon.line), runs(ribbon.area)]).toEqual([2, 2]);
  expect(drawn.lines.map(({ text }) => text)).toEqual(['New definition']);
});

describe('what was said of a period', () => {
  const said = [
    { month: '2023-09', mark: 'B', text: 'Comment B by the post' },
    { month: '2023-03', mark: 'A', text: 'Comment A by the post' },
    { month: '2024-03', mark: 'C', text: 'Comment C by the post' },
  ];

  test('is a letter under its month, in order of time, and none where it is out of sight', () => {
    expect(saidLetters({ said }, places)).toEqual([
      { x: 250, text: 'A' },
      { x: 850, text: 'B' },
    ]);
  });

  test('close to another stands with it', () => {
    const close = uprightPlaces({ points: MONTHS, x: 0, width: 24 });
    expect(saidLetters({ said }, close).map(({ text }) => text)).toEqual(['A, B']);
  });

  test('is told to those who do not see it, and at its month in the readout', () => {
    expect(wordsOf({ said })).toBe(
      'Comment A by the post, on the period to March 2023. Comment B by the post, on the period to September 2023.',
    );
    const behind = behindFigures({ said });
    const { stops } = trendLayout({ ...TREND, behind }, { width: 720 });
    const readings = stops[0]?.map((stop) => stop?.reading ?? '') ?? [];
    expect(readings.filter((reading) => reading.endsWith('. Comment A by the post'))).toHaveLength(
      1,
    );
    expect(readings[2]).toContain('Comment A');
  });

  test('takes a row of its own between the months and the notes, which say what letters are', () => {
    const layout = trendLayout({ ...TREND, behind: behindFigures({ said }) }, { width: 720 });
    const { height, behind, plot } = layout;
    expect(height).toBeGreaterThan(trendLayout(TREND, { width: 720 }).height);
    const [first] = behind.said;
    const [note] = behind.notes;
    expect(first?.y).toBeGreaterThan(plot.y + plot.height);
    expect(note?.box.y).toBeGreaterThan(first?.y ?? height);
    expect(note?.label.lines[0]?.text).toMatch(/^A, B: what its owner said/);
  });
});
