import type { IntervalPoint } from '../geometry/interval-dots-data.ts';
import { IntervalDotsChart, type IntervalDotsChartProps } from '../react/interval-dots-chart.tsx';
import { uprightLines } from '../react/upright-lines.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { quarterlyRanges } from './quarterly-points.ts';
import { INSPECTIONS } from './run-of-quarters.ts';
import { yearOfMonths } from './year-of-months.ts';

type Figure = Readonly<{ value: number; spread: number; base?: string }>;

/** A figure with its range, or the reason why there is none. */
function pointOf(label: string, longLabel: string, figure: Figure | string): IntervalPoint {
  const named = { key: label, label, longLabel };
  if (typeof figure === 'string') {
    return {
      ...named,
      value: null,
      text: null,
      low: null,
      high: null,
      rangeText: null,
      reason: figure,
    };
  }
  const { value, spread, base } = figure;
  const low = Math.max(0, value - spread);
  const high = Math.min(100, value + spread);
  return {
    ...named,
    value,
    text: `${Math.round(value)}%`,
    low,
    high,
    rangeText: `between ${Math.round(low)}% and ${Math.round(high)}%`,
    base,
  };
}

function waves(figures: readonly (Figure | string)[]): readonly IntervalPoint[] {
  return figures.map((figure, index) => {
    const year = String(2025 - figures.length + index);
    return pointOf(year, `Staff survey ${year}`, figure);
  });
}

function months(figures: readonly (Figure | string)[]): readonly IntervalPoint[] {
  return yearOfMonths(12)
    .slice(0, figures.length)
    .map(({ label, longLabel }, index) =>
      pointOf(label, `12 months to ${longLabel}`, figures[index] ?? 'No figure'),
    );
}

const WAVES = waves([
  { value: 61, spread: 6.2, base: '151 of 248' },
  { value: 64, spread: 6, base: '158 of 247' },
  'Not asked this year',
  { value: 66, spread: 5.5, base: '189 of 286' },
  { value: 72, spread: 5.1, base: '218 of 302' },
]);

const BASE: IntervalDotsChartProps = {
  title: 'Staff who took part in the survey',
  sentence: '72% took part in 2024, more than in 2020, when 61% did.',
  tableCaption: 'Share of staff who took part in the survey, by wave, with the likely range',
  points: WAVES,
  unit: 'percent',
  look: 'dots',
  aim: { kind: 'at-least', value: 70, text: 'Target 70%' },
  name: 'Took part',
  baseName: 'Answers',
  pointName: 'Wave',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const ROLLING: Partial<IntervalDotsChartProps> = {
  title: 'Audits with an unsatisfactory outcome, last 12 months',
  sentence: 'Over the last 12 months 68% of audits were unsatisfactory, as in the year before.',
  look: 'ribbon',
  pointName: 'Month',
  name: 'Unsatisfactory',
  baseName: 'Audits with an outcome',
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<IntervalDotsChartProps>;
}>[] = [
  { id: 'usual', title: 'five waves, one not asked', props: {} },
  {
    id: 'rolling',
    title: 'a rolling share inside its band, one month without a share',
    props: {
      ...ROLLING,
      points: months([
        { value: 70, spread: 5, base: '245 of 350' },
        { value: 69, spread: 5, base: '240 of 348' },
        { value: 71, spread: 5, base: '250 of 352' },
        'Under 25: no share shown',
        ...[68, 67, 69, 70, 68, 66, 67, 68].map((value) => ({ value, spread: 4.5 })),
      ]),
      aim: { kind: 'band', low: 58, high: 74, text: 'Agreed band 58% to 74%' },
    },
  },
  {
    id: 'edges',
    title: 'figures at both ends of the axis, tiny bases',
    props: {
      points: waves([
        { value: 0, spread: 9, base: '0 of 31' },
        { value: 50, spread: 50, base: '1 of 2' },
        { value: 100, spread: 11, base: '28 of 28' },
      ]),
      aim: { kind: 'at-least', value: 100, text: 'All staff, 100%' },
      sentence: 'In 2024 all 28 took part; in 2022 nobody did.',
    },
  },
  {
    id: 'quarterly',
    title: 'points rolled over quarters, one of them left out, an inspection',
    props: {
      ...ROLLING,
      points: quarterlyRanges(
        {
          values: [-7, -5.5, -6, 'left out', -3, -2.2, -1.5, 0.4],
          text: (value) => `${Math.round(value)} points`,
        },
        3,
      ),
      unit: 'points',
      aim: null,
      pointName: 'Quarter',
      behind: uprightLines({ inspections: INSPECTIONS, breaks: ['2024-07'] }),
      sentence: 'The difference is about none.',
    },
  },
  {
    id: 'quarterly-ratio',
    title: 'a ratio of each quarter beside equal, a definition that changed',
    props: {
      points: quarterlyRanges(
        { values: [0.62, 0.7, 0.66, 0.81, 0.9, 1.08], text: (value) => value.toFixed(2) },
        0.12,
      ),
      unit: 'ratio',
      aim: null,
      baseName: undefined,
      pointName: 'Quarter',
      behind: uprightLines({ breaks: ['2023-10'] }),
      sentence: 'Both groups are now promoted alike.',
    },
  },
  {
    id: 'one-point',
    title: 'one wave, no target',
    props: {
      points: waves([{ value: 72, spread: 5.1, base: '218 of 302' }]),
      aim: null,
      sentence: '72% took part in 2024, the first wave.',
    },
  },
  {
    id: 'all-equal',
    title: 'all equal, as dots over many months',
    props: {
      points: months(
        Array.from({ length: 12 }, () => ({ value: 95, spread: 0, base: '19 of 20' })),
      ),
      aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
      sentence: 'The share stood at 95% in every month.',
    },
  },
  {
    id: 'huge-numbers',
    title: 'huge counts, long names and a long reason',
    props: {
      unit: 'count',
      aim: {
        kind: 'at-least',
        value: 2_000_000,
        text: 'At least 2,000,000 home fire safety visits',
      },
      points: WAVES.map((point, index) =>
        point.value === null
          ? { ...point, reason: 'Held back: fewer than twenty-five people answered in this wave' }
          : {
              ...point,
              label: index === 0 ? 'Year to March 2020' : point.label,
              value: point.value * 23_456,
              low: (point.low ?? 0) * 23_456,
              high: (point.high ?? 0) * 23_456,
              text: Math.round(point.value * 23_456).toLocaleString('en-GB'),
              rangeText: 'within about 130,000 of it',
              base: 'more than 1,234,567 homes',
            },
      ),
      sentence: 'The count rose to 1,688,832.',
    },
  },
  {
    id: 'reasons-only',
    title: 'no wave with a figure',
    props: {
      points: waves(['Not asked this year', 'Under 25: no share shown']),
      sentence: 'No wave has a figure that can be shown.',
    },
  },
  { id: 'empty', title: 'empty', props: { points: [], sentence: 'No wave has been held yet.' } },
];

export const INTERVAL_DOTS_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `interval-dots-${id}`,
  title: `Intervals: ${title}`,
  element: (initialWidth) => <IntervalDotsChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
