import { type ProgressWord, progressLabels } from '@plumbline/domain/plan/progress';
import type { DeadlineAction, DeadlineStacksMonth } from '../geometry/deadline-stacks-data.ts';
import {
  DeadlineStacksChart,
  type DeadlineStacksChartProps,
} from '../react/deadline-stacks-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { runOfMonths } from './run-of-months.ts';

const WORDS: readonly ProgressWord[] = [
  'embedded',
  'completed',
  'on-track',
  'delayed',
  'at-risk',
  'not-started',
];

/** An invented action; one that is not done is overdue where its month has passed. */
function action(ref: string, place: number, isPast: boolean): DeadlineAction {
  const word = WORDS[place % WORDS.length] ?? 'on-track';
  const isOverdue = isPast && word !== 'embedded' && word !== 'completed';
  const label = progressLabels[word];
  const said = isOverdue ? `${label.toLowerCase()}, overdue` : label.toLowerCase();
  return {
    ref,
    title: `Invented action ${ref}`,
    lead: 'Head of Invention',
    word,
    label,
    text: `Action ${ref}, led by Head of Invention: ${said}`,
    isOverdue,
    href: `#${ref}`,
  };
}

type Line = Readonly<{
  /** Counted from January 2023. */
  from: number;
  /** How many actions are due by the end of each month. */
  due: readonly number[];
  /** How many of the months have passed. */
  past: number;
}>;

function monthsOf({ from, due, past }: Line, name = 'a'): readonly DeadlineStacksMonth[] {
  let place = 0;
  return runOfMonths(from, due.length).map(({ key, longLabel }, index) => ({
    month: key,
    label: longLabel,
    actions: Array.from({ length: due[index] ?? 0 }, () => {
      place += 1;
      const ref = `${1 + (place % 3)}.${1 + (place % 4)}.${place % 10}${name}`;
      return action(`${ref}${place}`.slice(0, 5 + name.length), place, index < past);
    }),
  }));
}

const BASE: DeadlineStacksChartProps = {
  title: 'Actions by deadline',
  sentence: 'Of 40 actions 13 are due by the end of April 2024. Most of those are overdue.',
  tableCaption: 'Actions by the month by whose end they are due',
  months: monthsOf(
    { from: 10, due: [1, 3, 1, 3, 4, 13, 0, 4, 1, 1, 0, 4, 1, 2, 0, 0, 2], past: 14 },
    '',
  ),
  today: { month: '2025-01', text: 'Today, 15 January 2025' },
  csvHref: '#csv',
  onOpen: () => undefined,
};

const STATES: readonly Readonly<{
  id: string;
  title: string;
  props: Partial<DeadlineStacksChartProps>;
}>[] = [
  { id: 'usual', title: 'forty actions, thirteen in one month', props: {} },
  {
    id: 'few-months',
    title: 'a stack so high that it is made wider',
    props: {
      months: monthsOf({ from: 11, due: [2, 31, 1], past: 1 }, ''),
      today: { month: '2024-01', text: 'Today, 3 January 2024' },
      sentence: 'Most are due by the end of January 2024.',
    },
  },
  {
    id: 'all-past',
    title: 'long references, all deadlines behind',
    props: {
      months: monthsOf({ from: 0, due: [5, 0, 0, 0, 0, 0, 0, 12], past: 8 }, '-EDI-AFI'),
      sentence: 'All deadlines have passed.',
    },
  },
  {
    id: 'one-point',
    title: 'one action, no today',
    props: {
      months: monthsOf({ from: 2, due: [1], past: 0 }),
      today: null,
      sentence: 'One action, completed.',
    },
  },
  { id: 'empty', title: 'empty', props: { months: [], sentence: 'The plan has no actions.' } },
];

export const DEADLINE_STACKS_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `deadline-stacks-${id}`,
  title: `Deadlines of a plan: ${title}`,
  element: (initialWidth) => (
    <DeadlineStacksChart {...BASE} {...props} initialWidth={initialWidth} />
  ),
}));
