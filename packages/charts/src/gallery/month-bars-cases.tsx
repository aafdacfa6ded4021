import type { MonthBarsPoint } from '../geometry/month-bars-data.ts';
import { MonthBarsChart, type MonthBarsChartProps } from '../react/month-bars-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { yearOfMonths } from './year-of-months.ts';

type Year = Readonly<{
  complete: number;
  done: readonly number[];
  lastYear: readonly number[];
}>;

function year({ complete, done, lastYear }: Year): readonly MonthBarsPoint[] {
  return yearOfMonths(complete).map((month, index) => ({
    ...month,
    done: done[index] ?? null,
    lastYear: lastYear[index] ?? null,
  }));
}

const LAST_YEAR = [41, 48, 53, 51, 38, 56, 61, 55, 40, 54, 55, 58];
const DONE = [74, 79, 90, 76, 51, 88, 91, 80, 48, 29];

const BASE: MonthBarsChartProps = {
  title: 'Audits by month',
  sentence: '48 audits were done in December; 40 were done in December last year.',
  tableCaption: 'Audits done by month, this year and last',
  points: year({ complete: 9, done: DONE, lastYear: LAST_YEAR }),
  unit: 'audits',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<MonthBarsChartProps>;
}>[] = [
  { id: 'usual', title: 'with an unfinished month', props: {} },
  {
    id: 'crossing',
    title: 'last year just above this year',
    props: {
      points: year({ complete: 9, done: DONE, lastYear: DONE.map((count) => count + 5) }),
      sentence: 'Every month stands five audits below the same month last year.',
    },
  },
  {
    id: 'unfinished-first-month',
    title: 'unfinished first month',
    props: {
      points: year({ complete: 0, done: [31], lastYear: LAST_YEAR }),
      sentence: 'The year has begun: 31 audits so far in April.',
    },
  },
  {
    id: 'all-zero',
    title: 'all zero',
    props: {
      points: year({ complete: 3, done: [0, 0, 0], lastYear: [] }),
      sentence: 'No audit was done by the end of June.',
    },
  },
  {
    id: 'huge-numbers',
    title: 'huge numbers',
    props: {
      points: year({
        complete: 9,
        done: DONE.map((count) => count * 98_765),
        lastYear: LAST_YEAR.map((count) => count * 98_765),
      }),
      sentence: '4,740,720 were done in December.',
    },
  },
  {
    id: 'one-point',
    title: 'one month',
    props: {
      points: year({ complete: 1, done: [74], lastYear: [41] }).slice(0, 1),
      sentence: '74 audits were done in April.',
    },
  },
  { id: 'empty', title: 'empty', props: { points: [], sentence: 'No audits have been imported.' } },
];

export const MONTH_BARS_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `month-bars-${id}`,
  title: `Months: ${title}`,
  element: (initialWidth) => <MonthBarsChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
