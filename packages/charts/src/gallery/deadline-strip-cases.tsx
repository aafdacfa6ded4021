import {
  DeadlineStripChart,
  type DeadlineStripChartProps,
} from '../react/deadline-strip-chart.tsx';
import { DEADLINE_STACKS_CASES } from './deadline-stacks-cases.tsx';
import type { GalleryCase } from './gallery-case.ts';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** So many months from January 2024 on; each January says its year. */
function months(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const year = 2024 + Math.floor(index / 12);
    const name = NAMES[index % 12] ?? '';
    return { key: `${year}-${index}`, label: index % 12 === 0 ? `${name} ${year}` : name };
  });
}

const BASE: DeadlineStripChartProps = {
  title: 'Milestones of the plan',
  sentence: 'Two milestones were met, one of them late. One is overdue by six months.',
  tableCaption: 'Milestones by state, in the order of the plan',
  rows: [
    {
      key: 'a',
      label: 'Risk stratification live',
      due: 3,
      reached: 2.3,
      state: 'met-in-time',
      text: 'Met 10 March 2024, 3 weeks early',
    },
    {
      key: 'b',
      label: 'Audit procedure published',
      due: 5,
      reached: 8.4,
      state: 'met-late',
      text: 'Met 13 September 2024, 3 months late',
    },
    {
      key: 'c',
      label: 'Quality assurance of audits agreed with all three teams',
      due: 6,
      reached: null,
      state: 'overdue',
      text: 'Due 30 June 2024, overdue by 6 months',
    },
    {
      key: 'd',
      label: 'Review by the authority',
      due: 15,
      reached: null,
      state: 'open',
      text: 'Due 31 March 2025, in 11 weeks',
    },
    {
      key: 'e',
      label: 'Survey repeated',
      due: 10,
      reached: 10,
      state: 'met-in-time',
      text: 'Met 31 October 2024, on the day',
    },
  ],
  months: months(18),
  today: { at: 12.5, text: 'Today, 15 January 2025' },
  name: 'Milestone',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const LONG_NAME =
  'Business Fire Safety and Regulatory Enforcement for the Upper Valley and Coast, agreed with all partners, published, live and explained to every crew in person';

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<DeadlineStripChartProps>;
}>[] = [
  { id: 'usual', title: 'early, late, overdue, open and on the day', props: {} },
  {
    id: 'hostile',
    title: 'long names, days beyond both ends, three months',
    props: {
      rows: [
        {
          key: 'a',
          label: LONG_NAME,
          due: -4,
          reached: 2.9,
          state: 'met-late',
          text: 'Due 31 August 2023, met 27 March 2024, seven months late because the procedure had to be agreed again',
        },
        {
          key: 'b',
          label: 'Next',
          due: 20,
          reached: null,
          state: 'open',
          text: 'Due September 2025',
        },
        {
          key: 'c',
          label: 'First day',
          due: 0,
          reached: 0,
          state: 'met-in-time',
          text: 'Met on the day',
        },
      ],
      months: months(3),
      today: { at: 3, text: 'Today, 31 March 2024' },
      sentence: 'One milestone was met seven months late.',
    },
  },
  {
    id: 'one-point',
    title: 'one milestone, no today',
    props: { rows: BASE.rows.slice(0, 1), today: null, sentence: 'One milestone, met in time.' },
  },
  { id: 'empty', title: 'empty', props: { rows: [], sentence: 'The plan has no milestones.' } },
];

const STRIP_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `deadline-strip-${id}`,
  title: `Deadlines: ${title}`,
  element: (initialWidth) => (
    <DeadlineStripChart {...BASE} {...props} initialWidth={initialWidth} />
  ),
}));

/** Milestones a row each, then the actions of a plan a mark each. */
export const DEADLINE_STRIP_CASES: readonly GalleryCase[] = [
  ...STRIP_CASES,
  ...DEADLINE_STACKS_CASES,
];
