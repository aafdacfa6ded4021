import type { StackedRow } from '../geometry/stacked-data.ts';
import {
  StackedCountsChart,
  type StackedCountsChartProps,
} from '../react/stacked-counts-chart.tsx';
import {
  StackedSharesChart,
  type StackedSharesChartProps,
} from '../react/stacked-shares-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { yearOfMonths } from './year-of-months.ts';

const SATISFACTORY = [24, 25, 31, 22, 17, 27, 30, 23, 15];
const UNSATISFACTORY = [48, 51, 57, 52, 33, 58, 55, 49, 21];
const AWAITING = [2, 3, 2, 2, 1, 3, 6, 8, 12];

const OUTCOMES: StackedSharesChartProps = {
  title: 'Outcomes by month',
  sentence: 'About two in three audits end unsatisfactory, because visits go where risk is.',
  tableCaption: 'Outcomes of audits by month, counts and shares',
  categories: [
    { key: 'unsatisfactory', name: 'Unsatisfactory' },
    { key: 'satisfactory', name: 'Satisfactory' },
    { key: 'awaiting', name: 'Awaiting outcome' },
  ],
  rows: yearOfMonths(9)
    .slice(0, 9)
    .map((month, index) => ({
      ...month,
      counts: [UNSATISFACTORY[index] ?? 0, SATISFACTORY[index] ?? 0, AWAITING[index] ?? 0],
    })),
  rowName: 'Month',
  unit: 'audits',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const PROGRAMME: StackedCountsChartProps = {
  title: 'Risk programme by band',
  sentence: '446 of 465 very high and high risk audits due so far were done.',
  tableCaption: 'Scheduled audits by risk band and state',
  categories: [
    { key: 'on-time', name: 'Done on time' },
    { key: 'late', name: 'Done late' },
    { key: 'overdue', name: 'Overdue', look: 'concern' },
    { key: 'ahead', name: 'Not due yet' },
  ],
  rows: [
    { key: 'very-high', label: 'Very high', counts: [96, 8, 4, 32], baseText: '4 overdue of 140' },
    { key: 'high', label: 'High', counts: [320, 22, 15, 96], baseText: '15 overdue of 453' },
    { key: 'medium', label: 'Medium', counts: [41, 3, 9, 60], baseText: '9 overdue of 113' },
    { key: 'not-stated', label: 'Not stated', counts: [0, 0, 1, 2], baseText: '1 overdue of 3' },
  ],
  rowName: 'Risk band',
  unit: 'scheduled audits',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const HOSTILE_ROWS: readonly StackedRow[] = [
  {
    key: 'a',
    label: 'Sheltered and supported housing in high-rise blocks',
    counts: [999_999, 1, 0],
  },
  { key: 'b', label: 'Small', counts: [3, 4, 1], reason: 'Fewer than 25: no share is shown' },
  { key: 'c', label: 'Nothing', counts: [0, 0, 0] },
  { key: 'd', label: 'One', counts: [0, 1, 0] },
];

export const STACKED_CASES: readonly GalleryCase[] = [
  {
    id: 'stacked-shares-usual',
    title: 'Shares: outcomes by month',
    element: (width) => <StackedSharesChart {...OUTCOMES} initialWidth={width} />,
  },
  {
    id: 'stacked-shares-hostile',
    title: 'Shares: long names, small base, nothing at all',
    element: (width) => (
      <StackedSharesChart {...OUTCOMES} rows={HOSTILE_ROWS} initialWidth={width} />
    ),
  },
  {
    id: 'stacked-shares-many',
    title: 'Shares: six parts, taken together from the fourth on',
    element: (width) => (
      <StackedSharesChart
        {...OUTCOMES}
        sentence="The first part is the largest in both months."
        categories={['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((name) => ({
          key: name,
          name,
        }))}
        rows={[
          { key: 'a', label: 'Apr', counts: [40, 20, 10, 9, 8, 7] },
          { key: 'b', label: 'May', counts: [35, 25, 12, 3, 2, 30] },
        ]}
        initialWidth={width}
      />
    ),
  },
  {
    id: 'stacked-shares-empty',
    title: 'Shares: empty',
    element: (width) => <StackedSharesChart {...OUTCOMES} rows={[]} initialWidth={width} />,
  },
  {
    id: 'stacked-counts-usual',
    title: 'Counts: the programme by risk band',
    element: (width) => <StackedCountsChart {...PROGRAMME} initialWidth={width} />,
  },
  {
    id: 'stacked-counts-hostile',
    title: 'Counts: long names, huge beside tiny, nothing at all',
    element: (width) => (
      <StackedCountsChart
        {...PROGRAMME}
        categories={OUTCOMES.categories}
        rows={HOSTILE_ROWS.map(({ key, label, counts }) => ({ key, label, counts }))}
        initialWidth={width}
      />
    ),
  },
];
