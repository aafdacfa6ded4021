import type { BacklogMonth } from '../geometry/backlog-data.ts';
import { BacklogChart, type BacklogChartProps } from '../react/backlog-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { yearOfMonths } from './year-of-months.ts';

type Figures = Readonly<{
  open: readonly number[] | null;
  received: number | null;
  closed: number | null;
  without: number | null;
}>;

/** Months of an invented year; what has no figures yet lies ahead. */
function months(complete: number, figures: readonly Figures[]): readonly BacklogMonth[] {
  return yearOfMonths(complete).map((month, index) => {
    const { open = null, received = null, closed = null, without = null } = figures[index] ?? {};
    return { ...month, open, received, closed, closedWithoutContact: without };
  });
}

const YEAR: readonly Figures[] = [
  { open: [38, 14, 6, 2], received: 61, closed: 55, without: 6 },
  { open: [41, 15, 8, 3], received: 64, closed: 57, without: 7 },
  { open: [44, 18, 8, 5], received: 66, closed: 58, without: 5 },
  { open: [40, 22, 11, 6], received: 59, closed: 55, without: 9 },
  { open: [36, 24, 13, 9], received: 52, closed: 49, without: 8 },
  { open: [45, 23, 15, 12], received: 71, closed: 58, without: 6 },
  { open: [47, 27, 16, 14], received: 70, closed: 61, without: 11 },
  { open: [44, 29, 19, 17], received: 66, closed: 61, without: 10 },
  { open: [40, 31, 22, 21], received: 58, closed: 53, without: 12 },
];

const BASE: BacklogChartProps = {
  title: 'Open referrals',
  sentence: '114 referrals were open at the end of December, 21 of them over three months.',
  tableCaption: 'Open referrals by how long, received and closed, by month',
  months: months(9, YEAR).slice(0, 9),
  bands: ['Under 2 weeks', '2 weeks to 1 month', '1 to 3 months', 'Over 3 months'],
  unit: 'referrals',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<BacklogChartProps>;
}>[] = [
  { id: 'usual', title: 'growing older', props: {} },
  {
    id: 'unfinished',
    title: 'an unfinished month, a gap and months ahead',
    props: {
      months: months(9, [
        ...YEAR.slice(0, 4),
        { open: null, received: null, closed: null, without: null },
        ...YEAR.slice(5),
        { open: [30, 33, 22, 22], received: 21, closed: 18, without: null },
      ]),
      sentence: '107 referrals are open so far in January.',
    },
  },
  {
    id: 'many-bands',
    title: 'six bands of age, huge beside nothing, long names',
    props: {
      months: months(3, [
        { open: [0, 0, 0, 0, 0, 0], received: 0, closed: 0, without: 0 },
        { open: [999_999, 0, 1, 0, 0, 0], received: 1_234_567, closed: 3, without: 3 },
        { open: [400_000, 200_000, 0, 90_000, 1, 2], received: 5, closed: 800_000, without: 0 },
      ]).slice(0, 3),
      bands: [
        'Waiting for less than a week since they were sent',
        '1 to 2 weeks',
        '2 to 4 weeks',
        '1 to 3 months',
        '3 to 6 months',
        'Over 6 months',
      ],
      sentence: 'The backlog stood at 690,003 at the end of June.',
    },
  },
  {
    id: 'all-zero',
    title: 'nothing open, nothing come, two bands',
    props: {
      months: months(
        3,
        Array.from({ length: 3 }, () => ({ open: [0, 0], received: 0, closed: 0, without: null })),
      ).slice(0, 3),
      bands: ['Under 1 month', 'Over 1 month'],
      sentence: 'No referral was open at the end of June.',
    },
  },
  {
    id: 'one-point',
    title: 'one month',
    props: { months: months(1, YEAR).slice(0, 1), sentence: '60 referrals were open in April.' },
  },
  { id: 'empty', title: 'empty', props: { months: [], sentence: 'No referrals were imported.' } },
];

export const BACKLOG_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `backlog-${id}`,
  title: `Backlog: ${title}`,
  element: (initialWidth) => <BacklogChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
