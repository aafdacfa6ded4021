import type { TrendPoint } from '../geometry/trend-data.ts';
import { TrendChart, type TrendChartProps } from '../react/trend-chart.tsx';
import { uprightLines } from '../react/upright-lines.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { quarterlyPoints } from './quarterly-points.ts';
import { runOfMonths } from './run-of-months.ts';
import { INSPECTIONS } from './run-of-quarters.ts';
import { yearOfMonths } from './year-of-months.ts';

/** Shares in per cent as months of an invented year. */
function shares(
  values: readonly (number | null)[],
  from = 0,
  bases = values.map(() => 0),
): readonly TrendPoint[] {
  return yearOfMonths(12)
    .slice(from, from + values.length)
    .map(({ key, label, longLabel }, index) => {
      const value = values[index] ?? null;
      const base = bases[index] ?? 0;
      return {
        key,
        label,
        longLabel,
        value,
        text: value === null ? null : `${Math.round(value)}%`,
        base: base === 0 ? undefined : `${Math.round((base * (value ?? 0)) / 100)} of ${base}`,
      };
    });
}

const BASE: TrendChartProps = {
  title: 'Risk programme, month by month',
  sentence: 'The share done on time rose from 0% in April to 20% in September, below 95%.',
  tableCaption: 'Share of the risk programme done on time, month by month',
  points: shares([0, 5, 11, 17, 18, 20.4], 0, [31, 74, 118, 160, 197, 226]),
  unit: 'percent',
  aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
  name: 'Done on time',
  baseName: 'Of those due',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const STATES: readonly Readonly<{ id: string; title: string; props: Partial<TrendChartProps> }>[] =
  [
    { id: 'far-below', title: 'a share far below its target', props: {} },
    {
      id: 'at-target',
      title: 'a share that ends on its target, begun again in the middle',
      props: {
        points: shares([93, 94, 95, 100, 96, 95, 94, 95]).map((point, index) => ({
          ...point,
          begins: index === 3,
        })),
        sentence: 'The share done on time ended the year at 95%, on its target.',
      },
    },
    {
      id: 'band',
      title: 'a share inside its band, one month without a figure',
      props: {
        points: shares([61, 66, null, 68, 71, 73, 72, 70, 66, 64, 63, 66]),
        aim: { kind: 'band', low: 58, high: 74, text: 'Agreed band 58% to 74%' },
        sentence: 'The share stayed inside the band of 58% to 74%.',
      },
    },
    {
      id: 'rate',
      title: 'a rate with no target',
      props: {
        points: shares([6.1, 6.8, 5.9, 7.2]).map((point) => ({
          ...point,
          text: point.value === null ? null : point.value.toFixed(1),
        })),
        unit: 'rate',
        aim: null,
        sentence: 'The rate ended at 7.2.',
      },
    },
    {
      id: 'quarterly',
      title: 'median days by quarter, one quarter left out',
      props: {
        points: quarterlyPoints({
          from: 1,
          values: [41, 38, 'left out', 35, 29, 31, 26],
          text: (value) => `${value} days`,
        }),
        unit: 'days',
        aim: { kind: 'at-least', value: 28, text: 'Up to 28 days' },
        pointName: 'Quarter',
        sentence: 'The median came down to 26 days.',
      },
    },
    {
      id: 'points',
      title: 'points below and above none, a definition that changed, an inspection',
      props: {
        points: quarterlyPoints({
          values: [-6.2, -4.8, -5.1, -2.4, -1, 0.6, 2.2, 1.8],
          text: (value) => `${Math.round(value)} points`,
        }),
        unit: 'points',
        aim: null,
        pointName: 'Quarter',
        behind: uprightLines({ inspections: INSPECTIONS, breaks: ['2024-04'] }),
        sentence: 'The difference has turned round.',
      },
    },
    {
      id: 'inspected',
      title: 'three years of months with dates close to each other',
      props: {
        points: runOfMonths(0, 36).map((month, index) => {
          const value = 62 + index * 0.7 + ((index * 5) % 7);
          return { ...month, value, text: `${Math.round(value)}%` };
        }),
        behind: uprightLines({
          breaks: ['2024-04'],
          said: [
            { month: '2024-03', mark: 'A', text: 'Comment A by the head of training' },
            { month: '2025-09', mark: 'B', text: 'Comment B by the head of training' },
            { month: '2025-10', mark: 'C', text: 'Comment C by the head of training' },
          ],
          inspections: [
            ...INSPECTIONS,
            { month: '2023-12', label: '6 December 2023', kind: 'meeting' },
            { month: '2024-11', label: '8 November 2024', kind: 'closure' },
            { month: '2026-02', label: '3 February 2026', kind: 'revisit' },
          ],
        }),
        sentence: 'The share has risen since the inspection.',
      },
    },
    {
      id: 'one-point',
      title: 'one month',
      props: { points: shares([88]), sentence: '88% in April.' },
    },
    {
      id: 'empty',
      title: 'empty',
      props: { points: shares([null, null]), sentence: 'No month has a figure yet.' },
    },
  ];

export const TREND_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `trend-${id}`,
  title: `Trend: ${title}`,
  element: (initialWidth) => <TrendChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
