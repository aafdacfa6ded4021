import type { TrendPoint } from '../geometry/trend-data.ts';
import { StockChart, type StockChartProps } from '../react/stock-chart.tsx';
import { uprightLines } from '../react/upright-lines.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { quarterlyPoints } from './quarterly-points.ts';
import { runOfMonths } from './run-of-months.ts';
import { INSPECTIONS } from './run-of-quarters.ts';
import { yearOfMonths } from './year-of-months.ts';

const STAFF = 480;

/** Shares in per cent as months of an invented year. */
function levels(values: readonly (number | null)[]): readonly TrendPoint[] {
  return yearOfMonths(12)
    .slice(0, values.length)
    .map(({ key, label, longLabel }, index) => {
      const value = values[index] ?? null;
      return {
        key,
        label,
        longLabel,
        value,
        text: value === null ? null : `${Math.round(value)}%`,
        base: value === null ? undefined : `${Math.round((STAFF * value) / 100)} of ${STAFF}`,
      };
    });
}

/** Months ahead from a level at a pace, the range opening as it goes. */
function aheadOf(from: number, pace: number, labels: readonly string[]) {
  return labels.map((label, index) => {
    const steps = index + 1;
    const value = from + pace * steps;
    return {
      key: label,
      label,
      longLabel: `${label} 2025`,
      value,
      low: value - 0.6 * steps,
      high: value + 0.6 * steps,
    };
  });
}

const AHEAD = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

const BASE: StockChartProps = {
  title: 'EDI online training',
  sentence:
    '82% have completed it: 38 people to go. At this rate 90% is passed between March and June.',
  tableCaption: 'Share of staff who have completed the training, month by month',
  points: levels([64, 66, 67, 70, 71.5, 74, 76, 79, 82]),
  unit: 'percent',
  aim: { kind: 'at-least', value: 90, text: 'Target 90%' },
  toGo: '38 people to go',
  ahead: { points: aheadOf(82, 2, AHEAD), text: 'At this rate: March to June 2025' },
  name: 'Completed',
  baseName: 'Of all staff',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<StockChartProps>;
}>[] = [
  { id: 'usual', title: 'rising towards its target', props: {} },
  {
    id: 'no-guess',
    title: 'nothing is said about months ahead, a month without a figure',
    props: {
      points: levels([64, 66, null, 70, 69, 70, 70, 71, 71]),
      ahead: null,
      toGo: '91 people to go',
      sentence: '71% have completed it: 91 people to go.',
    },
  },
  {
    id: 'almost',
    title: 'a whisker short of all, the guess clipped at 100%',
    props: {
      points: levels([97, 97.5, 98, 98.4, 98.8, 99.2]),
      aim: { kind: 'at-least', value: 100, text: 'All staff, 100%' },
      toGo: '4 people to go',
      ahead: { points: aheadOf(99.2, 0.6, ['Oct', 'Nov', 'Dec']), text: 'At this rate: November' },
      sentence: '99% have completed it: 4 people to go.',
    },
  },
  {
    id: 'falling',
    title: 'falling away, a count, long words',
    props: {
      unit: 'count',
      points: levels([64, 60, 55, 49, 44, 40]).map((point) => ({
        ...point,
        value: (point.value ?? 0) * 12_345,
        text: ((point.value ?? 0) * 12_345).toLocaleString('en-GB'),
        base: undefined,
      })),
      aim: { kind: 'at-least', value: 1_000_000, text: 'At least 1,000,000 homes with a plan' },
      toGo: '506,200 homes in the whole of the service area still to go',
      ahead: {
        points: aheadOf(40, -6, AHEAD).map((point) => ({
          ...point,
          value: point.value * 12_345,
          low: point.low * 12_345,
          high: point.high * 12_345,
        })),
        text: 'Moving away from the target as it goes now',
      },
      sentence: 'The count falls by about 60,000 a month.',
    },
  },
  {
    id: 'reached',
    title: 'target reached, all equal',
    props: {
      points: levels([95, 95, 95, 95]),
      toGo: null,
      ahead: null,
      sentence: '95% have completed it, above 90%.',
    },
  },
  {
    id: 'quarterly',
    title: 'a level of quarters that goes on month by month, an inspection',
    props: {
      points: quarterlyPoints({
        from: 1,
        values: [52, 58, 61, null, 70, 74, 79],
        text: (value) => `${value}%`,
      }),
      pointName: 'Quarter',
      toGo: '53 people to go',
      ahead: {
        points: runOfMonths(24, 8).map((month, index) => {
          const value = 79 + 1.4 * (index + 1);
          return { ...month, value, low: value - index, high: value + index };
        }),
        text: 'At this rate: July to October 2025',
      },
      behind: uprightLines({ inspections: INSPECTIONS, breaks: ['2024-07'] }),
      sentence: '79% have completed it: 53 people to go.',
    },
  },
  {
    id: 'one-point',
    title: 'one month',
    props: {
      points: levels([12]),
      toGo: '374 people to go',
      ahead: null,
      sentence: '12% in April.',
    },
  },
  {
    id: 'empty',
    title: 'empty',
    props: { points: [], toGo: null, ahead: null, sentence: 'No month has a figure yet.' },
  },
];

export const STOCK_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `stock-${id}`,
  title: `Stock: ${title}`,
  element: (initialWidth) => <StockChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
