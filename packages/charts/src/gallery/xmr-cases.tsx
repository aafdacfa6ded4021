import type { XmrChartPoint } from '../geometry/xmr-data.ts';
import { XmrChart, type XmrChartProps } from '../react/xmr-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { runOfMonths } from './run-of-months.ts';
import { XMR_QUARTER_CASES } from './xmr-quarter-cases.tsx';

type Change = Partial<XmrChartPoint>;

type Series = Readonly<{
  values: readonly (number | null)[];
  levels: Readonly<{ mean: number; lower: number | null; upper: number | null }>;
  target?: number | null;
  text?: (value: number) => string;
  phase?: number;
}>;

/** A run of months around one level; the first is the `from`th of the invented years. */
function series(from: number, options: Series): readonly XmrChartPoint[] {
  const { values, levels, target = null, phase = 0 } = options;
  const text = options.text ?? ((value: number) => `${Math.round(value)}%`);
  return runOfMonths(from, values.length).map((month, index) => {
    const value = values[index] ?? null;
    return {
      ...month,
      value,
      text: value === null ? null : text(value),
      state: value === null ? 'missing' : 'observed',
      phase,
      ...levels,
      target,
      meaning: 'common-cause',
      findings: [],
    };
  });
}

/** The points with some of them changed, by index. */
function changed(
  points: readonly XmrChartPoint[],
  changes: Readonly<Record<number, Change>>,
): readonly XmrChartPoint[] {
  return points.map((point, index) => ({ ...point, ...changes[index] }));
}

const BEFORE = series(2, {
  values: [71, 68, 74, 70, 66, 72, 69, 73, 70, 71],
  levels: { mean: 70.4, lower: 60.3, upper: 80.5 },
  target: 100,
});
const AFTER = series(12, {
  values: [84, 86, 89, 85, 87, 90, 86, 88, 85, 89, 87, 88],
  levels: { mean: 87, lower: 79.7, upper: 94.3 },
  target: 100,
  phase: 1,
}).map((point) => ({ ...point, base: `${Math.round((point.value ?? 0) * 3.12)} of 312` }));

const BASE: XmrChartProps = {
  title: 'Referrals acted on in time',
  sentence: '88% in December against 100%. Better since January 2024, now steady.',
  tableCaption: 'Referrals acted on in time, month by month, with mean and limits',
  points: [...BEFORE, ...AFTER],
  unit: 'percent',
  possible: { low: 0, high: 100 },
  limits: 'level',
  targetText: 'Target 100%',
  events: [{ key: '2024-01', kind: 'step', text: 'PRS live, 1.1.1' }],
  name: 'Acted on in time',
  baseName: 'Of all referrals',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const IMPROVED: Change = {
  meaning: 'improvement',
  findings: ['one of 8 in a row above the mean'],
};

const SIGNALS = changed(
  series(0, {
    values: [62, 60, 64, 61, 40, 63, 59, 61, 66, 67, 68, 66, 69, 67, 70, 68, 85, 52],
    levels: { mean: 64, lower: 52, upper: 76 },
    target: 70,
  }),
  {
    4: { meaning: 'concern', findings: ['below the lower limit'] },
    6: { state: 'excluded', findings: ['the system was down for two weeks'] },
    ...Object.fromEntries([8, 9, 10, 11, 12, 13, 14, 15].map((index) => [index, IMPROVED])),
    16: {
      meaning: 'improvement',
      findings: ['above the upper limit', ...(IMPROVED.findings ?? [])],
    },
    17: { state: 'unfinished' },
  },
);

const COUNTS = series(0, {
  values: [12, 9, null, 14, 11, 8, 30, 31, 29, 10, null, null, 13, 9],
  levels: { mean: 13.2, lower: -4.1, upper: 30.5 },
  target: null,
  text: (value) => String(value),
});

/** Limits that follow a base that changes, as in a p chart. */
const STEPPED = series(0, {
  values: [91, 93, 90, 94, 92, 96, 93, 90, 92, 95, 93, 91],
  levels: { mean: 92.5, lower: null, upper: null },
  target: 90,
}).map((point, index) => {
  const reach = [6, 7, 6.4, 9, 8.1, 5, 6, 7.7, 9.4, 6.2, 5.8, 7][index] ?? 6;
  return {
    ...point,
    base: `of ${Math.round(9000 / reach / reach)}`,
    lower: 92.5 - reach,
    upper: 92.5 + reach,
    target: index < 6 ? 90 : 95,
  };
});

const LONG_RUN = Array.from({ length: 60 }, (_, index) => 80 + ((index * 37) % 11) - index / 12);

const DOWNLOAD = {
  fileName: 'Referrals acted on in time',
  source: 'Exampleshire · Referral records · figures to December 2024 · made 15 January 2025',
};

const FIVE_YEARS = changed(
  series(0, {
    values: LONG_RUN,
    levels: { mean: 82, lower: 72.4, upper: 91.7 },
    target: 85,
  }),
  Object.fromEntries(
    [50, 51, 52, 53, 54, 55, 56, 57].map((index): [number, Change] => [
      index,
      { meaning: 'concern', findings: ['one of 8 in a row below the mean'] },
    ]),
  ),
);

/** The latest figure as a sentence begins with it: '80% in December 2027'. */
function latestWords(points: readonly XmrChartPoint[]): string {
  const latest = points.findLast(({ text }) => text !== null);
  return `${latest?.text} in ${latest?.longLabel}`;
}

const STATES: readonly Readonly<{ id: string; title: string; props: Partial<XmrChartProps> }>[] = [
  {
    id: 'step',
    title: 'a step with a reason, and a target out of reach',
    props: { download: DOWNLOAD },
  },
  {
    id: 'signals',
    title: 'improvement, concern, a month left out and one under way',
    props: {
      points: SIGNALS,
      targetText: 'Target 70%',
      events: [
        { key: '2023-08', kind: 'event', text: 'Storm week' },
        { key: '2023-09', kind: 'definition', text: 'Counted by day of visit, not of report' },
        { key: '2023-10', kind: 'event', text: 'Two more officers' },
        { key: '2024-06', kind: 'event', text: 'Crews hand over on the day' },
      ],
      sentence: '85% in May. Better than usual for nine months.',
    },
  },
  {
    id: 'gaps',
    title: 'counts with gaps, a lower limit that nothing can pass, unusual months',
    props: {
      points: changed(COUNTS, {
        6: { meaning: 'neutral', findings: ['two of three close to the upper limit'] },
        7: { meaning: 'neutral', findings: ['above the upper limit'] },
        8: { meaning: 'neutral', findings: ['two of three close to the upper limit'] },
      }),
      unit: 'count',
      possible: { low: 0, high: null },
      targetText: null,
      events: [],
      name: 'Calls',
      sentence: '9 in February, as usual.',
    },
  },
  {
    id: 'stepped',
    title: 'limits that follow the base, a target that was raised',
    props: {
      points: STEPPED,
      limits: 'stepped',
      targetText: 'Target 95%, 90% until June 2023',
      events: [],
      sentence: '91% in December, as usual.',
    },
  },
  {
    id: 'too-few',
    title: 'too few months for limits',
    props: {
      points: series(0, {
        values: [81, 83, 80, 84],
        levels: { mean: 82, lower: null, upper: null },
      }),
      targetText: null,
      events: [],
      sentence: '84% in April. There are too few months to say what is usual.',
    },
  },
  {
    id: 'sixty-months',
    title: 'five years, falling at last',
    props: {
      points: FIVE_YEARS,
      targetText: 'Target 85%',
      events: [
        { key: '2024-04', kind: 'step', text: 'New contract' },
        { key: '2024-06', kind: 'event', text: 'Two stations closed for repairs' },
        { key: '2027-09', kind: 'event', text: 'New rota' },
        { key: '2027-11', kind: 'definition', text: 'Counted anew' },
      ],
      sentence: `${latestWords(FIVE_YEARS)}, after five years of slow decline.`,
    },
  },
  {
    id: 'all-equal',
    title: 'every month the same',
    props: {
      points: series(0, {
        values: Array.from({ length: 12 }, () => 100),
        levels: { mean: 100, lower: 100, upper: 100 },
        target: 100,
      }),
      events: [],
      sentence: '100% every month.',
    },
  },
  {
    id: 'huge-numbers',
    title: 'huge numbers and very long words',
    props: {
      points: series(0, {
        values: [62, 60, 64, 61, 58, 63, 59, 61, 66, 67, 68, 66].map((value) => value * 123_457),
        levels: { mean: 7_791_000, lower: 7_123_456.7, upper: 8_456_789.1 },
        target: 8_000_000,
        text: (value) => value.toLocaleString('en-GB'),
      }),
      unit: 'count',
      possible: { low: 0, high: null },
      targetText:
        'Target of the Upper Valley and Coast partnership, as agreed by the authority: 8,000,000',
      events: [
        {
          key: '2023-12',
          kind: 'event',
          text: 'Business Fire Safety and Regulatory Enforcement joined, with all of its records',
        },
        {
          key: '2023-02',
          kind: 'event',
          text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio',
        },
      ],
      name: 'Litres pumped by every appliance of the service and of its neighbours',
      sentence: '8,148,162 in December.',
    },
  },
  {
    id: 'one-point',
    title: 'one month',
    props: {
      points: series(0, { values: [88], levels: { mean: 88, lower: null, upper: null } }),
      targetText: null,
      events: [],
      sentence: '88% in January 2023.',
    },
  },
  {
    id: 'empty',
    title: 'empty',
    props: {
      points: [],
      targetText: null,
      events: [],
      sentence: 'No month has a figure yet.',
    },
  },
];

export const XMR_CASES: readonly GalleryCase[] = [
  ...STATES.map(({ id, title, props }) => ({
    id: `xmr-${id}`,
    title: `Control chart: ${title}`,
    element: (initialWidth?: number) => (
      <XmrChart {...BASE} {...props} initialWidth={initialWidth} />
    ),
  })),
  ...XMR_QUARTER_CASES,
];
