import type { MultiplePanel } from '../geometry/small-multiples-data.ts';
import {
  SmallMultiplesChart,
  type SmallMultiplesChartProps,
} from '../react/small-multiples-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { quarterlyPoints } from './quarterly-points.ts';
import { yearOfMonths } from './year-of-months.ts';

/** A team whose figures start somewhere and go on by a step, with a wave in them. */
function panel(label: string, from: number, step: number): MultiplePanel {
  const points = yearOfMonths(12).map(({ key, longLabel }, index) => {
    const value = Math.max(0, Math.min(100, from + step * index + ((index * 7) % 5) - 2));
    return { key, longLabel, value, text: `${Math.round(value)}%` };
  });
  return { key: label, label, points, note: null };
}

const NONE: MultiplePanel = {
  ...panel('Moor', 0, 0),
  note: 'Under 25 cases a month: no share shown',
};

const BASE: SmallMultiplesChartProps = {
  title: 'Referrals in time, by team',
  sentence: 'Five of seven teams are near the target; East is far below it and rising.',
  tableCaption: 'Share of referrals in time, by month and team',
  panels: [
    panel('North', 88, 0.5),
    panel('Central', 92, 0),
    panel('South', 95, -0.8),
    panel('East', 52, 2.4),
    panel('Coast', 90, 0.2),
    NONE,
    panel('Valley', 97, 0.3),
  ],
  unit: 'percent',
  aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
  csvHref: '#csv',
  onOpen: () => undefined,
};

const LONG_NAME = 'Business Fire Safety and Regulatory Enforcement, Upper Valley and Coast';

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<SmallMultiplesChartProps>;
}>[] = [
  { id: 'usual', title: 'seven teams, one with too few cases', props: {} },
  {
    id: 'hostile',
    title: 'long names, huge numbers, gaps, other months, a band',
    props: {
      unit: 'count',
      aim: { kind: 'band', low: 400_000, high: 800_000, text: 'Agreed band 400,000 to 800,000' },
      panels: [
        {
          ...panel(LONG_NAME, 0, 8),
          points: panel(LONG_NAME, 0, 8).points.map((point, index) =>
            index % 4 === 2
              ? { ...point, value: null, text: null }
              : {
                  ...point,
                  value: (point.value ?? 0) * 12_345,
                  text: ((point.value ?? 0) * 12_345).toLocaleString('en-GB'),
                },
          ),
        },
        { ...panel('New team', 0, 0), points: panel('New team', 0, 0).points.slice(10) },
        {
          key: 'c',
          label: LONG_NAME,
          points: [],
          note: `${LONG_NAME} has sent no figures since it began`,
        },
      ],
      sentence: 'One team has grown to a million.',
    },
  },
  {
    id: 'counts-anew',
    title: 'shares that start anew, on a narrow page with long names',
    props: {
      panels: ['Brindlewick', 'Hobbleford', 'Prevention and protection'].map((name) => ({
        ...panel(name, 96, -1),
        points: panel(name, 96, -1).points.map((point, index) => ({
          ...point,
          begins: index === 7,
        })),
      })),
      sentence: 'Counting starts again in November.',
    },
  },
  {
    id: 'quarterly',
    title: 'quarters in points, one left out by every team',
    props: {
      unit: 'points',
      aim: null,
      pointName: 'Quarter',
      panels: ['North', 'South', 'East'].map((label, team) => ({
        key: label,
        label,
        note: null,
        points: quarterlyPoints({
          values: [-4, -2, 'left out', 1, 3, 2].map((value) =>
            typeof value === 'number' ? value - team * 2 : value,
          ) as (number | 'left out')[],
          text: (value) => `${value} points`,
        }),
      })),
      sentence: 'North has turned round.',
    },
  },
  {
    id: 'all-equal',
    title: 'all equal, no target',
    props: {
      aim: null,
      panels: ['North', 'South'].map((label) => ({
        ...panel(label, 0, 0),
        points: panel(label, 0, 0).points.map((point) => ({ ...point, value: 95, text: '95%' })),
      })),
      sentence: 'Both teams stood at 95% all year.',
    },
  },
  {
    id: 'one-point',
    title: 'one team, one month',
    props: {
      panels: [{ ...panel('North', 88, 0), points: panel('North', 88, 0).points.slice(0, 1) }],
      sentence: 'North stood at 86% in April.',
    },
  },
  { id: 'empty', title: 'empty', props: { panels: [], sentence: 'No team has figures.' } },
];

export const SMALL_MULTIPLES_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `small-multiples-${id}`,
  title: `Small multiples: ${title}`,
  element: (initialWidth) => (
    <SmallMultiplesChart {...BASE} {...props} initialWidth={initialWidth} />
  ),
}));
