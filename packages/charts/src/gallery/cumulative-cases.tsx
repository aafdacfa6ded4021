import type { CumulativePoint } from '../geometry/cumulative-data.ts';
import { CumulativeChart, type CumulativeChartProps } from '../react/cumulative-chart.tsx';
import { uprightLines } from '../react/upright-lines.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { runOfMonths } from './run-of-months.ts';
import { INSPECTIONS } from './run-of-quarters.ts';
import { runningTotals, yearOfMonths } from './year-of-months.ts';

const EXPECTED = runningTotals([78, 80, 86, 74, 66, 86, 92, 88, 72, 88, 90, 100]);
const LAST_YEAR = runningTotals([41, 48, 53, 51, 38, 56, 61, 55, 40, 54, 55, 58]);

type Year = Readonly<{
  complete: number;
  done: readonly number[];
  expected?: readonly number[];
  lastYear?: readonly number[];
}>;

/** `done` is by month; the figure after the complete months is the unfinished one. */
function year({ complete, done, expected = EXPECTED, lastYear = LAST_YEAR }: Year) {
  const totals = runningTotals(done);
  return yearOfMonths(complete).map(
    (month, index): CumulativePoint => ({
      ...month,
      done: totals[index] ?? null,
      expected: expected[index] ?? null,
      lastYear: lastYear[index] ?? null,
    }),
  );
}

const BEHIND = year({ complete: 9, done: [74, 79, 90, 76, 51, 88, 91, 80, 48, 29] });

const BASE: CumulativeChartProps = {
  title: 'Audits against the plan',
  sentence:
    '677 audits were done by the end of December; 722 were expected by then on the way to 1,000.',
  tableCaption: 'Audits done, expected and last year, by month, running total',
  points: BEHIND,
  target: 1000,
  unit: 'audits',
  csvHref: '#csv',
  onOpen: () => undefined,
  openText: 'Open these audits',
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<CumulativeChartProps>;
}>[] = [
  { id: 'behind', title: 'behind, with an unfinished month', props: {} },
  {
    id: 'inspected',
    title: 'behind, in a year with an inspection',
    props: {
      points: runOfMonths(3, 12).map((month, index) => ({
        ...month,
        label: month.label.slice(0, 3),
        done: BEHIND[index]?.done ?? null,
        expected: BEHIND[index]?.expected ?? null,
        lastYear: BEHIND[index]?.lastYear ?? null,
        state: BEHIND[index]?.state ?? 'ahead',
      })),
      behind: uprightLines({ inspections: INSPECTIONS }),
    },
  },
  {
    id: 'ahead',
    title: 'ahead',
    props: {
      points: year({ complete: 9, done: [80, 92, 96, 83, 70, 95, 101, 96, 78, 31] }),
      sentence: '791 audits were done by the end of December, 69 more than expected by then.',
    },
  },
  {
    id: 'level',
    title: 'level',
    props: {
      points: year({ complete: 6, done: [78, 80, 86, 74, 66, 86] }),
      sentence: '470 audits were done by the end of September, as many as expected by then.',
    },
  },
  {
    id: 'unfinished-first-month',
    title: 'unfinished first month',
    props: {
      points: year({ complete: 0, done: [31] }),
      sentence: 'The year has begun: 31 audits so far in April, which is not over.',
    },
  },
  {
    id: 'year-over',
    title: 'the year is over',
    props: {
      points: year({ complete: 12, done: [80, 79, 90, 76, 71, 88, 91, 85, 70, 92, 99, 108] }),
      sentence: '1,029 audits were done in the year, 29 more than the target.',
    },
  },
  {
    id: 'between-lines',
    title: 'an unfinished month close between two lines',
    props: {
      points: year({
        complete: 7,
        done: [69, 85, 79, 87, 70, 81, 80, 75],
        lastYear: runningTotals([58, 54, 73, 67, 48, 64, 72, 62, 39, 66, 65, 90]),
      }),
      sentence: '551 audits were done by the end of October; 562 were expected.',
    },
  },
  {
    id: 'no-target',
    title: 'no target and nothing expected',
    props: {
      points: year({ complete: 9, done: [30, 22, 35, 28, 31, 26, 40, 33, 21, 12], expected: [] }),
      target: null,
      sentence: '266 audits were done by the end of December. No target was agreed.',
    },
  },
  {
    id: 'target-alone',
    title: 'a target without a profile, no last year',
    props: {
      points: year({
        complete: 4,
        done: [61, 70, 66, 80, 12],
        expected: [],
        lastYear: [],
      }),
      sentence: '277 audits were done by the end of July on the way to 1,000.',
    },
  },
  {
    id: 'all-zero',
    title: 'all zero',
    props: {
      points: year({ complete: 3, done: [0, 0, 0, 0], expected: [], lastYear: [] }),
      target: null,
      sentence: 'No audit was done by the end of June.',
    },
  },
  {
    id: 'one-point',
    title: 'one point',
    props: {
      points: BEHIND.slice(0, 1),
      target: null,
      sentence: '74 audits were done in April; 78 were expected.',
    },
  },
  {
    id: 'huge-numbers',
    title: 'huge numbers',
    props: {
      points: year({
        complete: 9,
        done: [74, 79, 90, 76, 51, 88, 91, 80, 48, 29].map((count) => count * 12_345),
        expected: EXPECTED.map((count) => count * 12_345),
        lastYear: LAST_YEAR.map((count) => count * 12_345),
      }),
      target: 12_345_000,
      sentence: '8,357,565 were done by the end of December.',
    },
  },
  {
    id: 'landing',
    title: 'where the year is likely to land',
    props: {
      landing: {
        point: 931,
        low80: 863,
        high80: 998,
        low95: 829,
        high95: 1040,
        text: 'Likely 863 to 998',
      },
      sentence: '677 audits were done by the end of December; likely 863 to 998 by March.',
    },
  },
  {
    id: 'landing-from-unfinished',
    title: 'a landing that is counted on from the unfinished month',
    props: {
      landing: {
        point: 931,
        low80: 863,
        high80: 998,
        low95: 829,
        high95: 1040,
        text: 'Likely 863 to 998',
        from: 'unfinished',
      },
      sentence: '706 audits were done by 15 January; likely 863 to 998 by March.',
    },
  },
  {
    id: 'landing-early',
    title: 'an early landing that reaches far, and a profile that was replaced',
    props: {
      points: year({ complete: 3, done: [74, 79, 90, 12] }).map((point, index) => ({
        ...point,
        formerExpected: index < 3 ? (EXPECTED[index] ?? 0) : 244 + (index - 2) * 94,
      })),
      formerName: 'the new plan of July',
      landing: {
        point: 960,
        low80: 610,
        high80: 1310,
        low95: 480,
        high95: 1_590,
        text: 'Likely 610 to 1,310',
      },
      sentence: '243 audits were done by the end of June. It is early to say where the year ends.',
    },
  },
  {
    id: 'empty',
    title: 'empty',
    props: { points: [], target: null, sentence: 'No audits have been imported for this year.' },
  },
];

export const CUMULATIVE_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `cumulative-${id}`,
  title: `Cumulative: ${title}`,
  element: (initialWidth) => <CumulativeChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
