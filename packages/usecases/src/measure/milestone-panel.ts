import type { MilestoneChart } from '@plumbline/contract/measure/measure-view';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { type Day, toDay } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import {
  type MilestoneStep,
  milestoneSentence,
  stepSentence,
} from '@plumbline/domain/sentence/milestone-sentence';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { dateStatus } from '@plumbline/domain/status/date-status';
import type { Status, StatusWord } from '@plumbline/domain/status/status';
import type { MeasureFacts } from './measure-facts.ts';
import type { MeasurePanel } from './measure-panel.ts';

/** Steps that are reached on a day: judged by the worst of them. */
export function milestonePanel(facts: MeasureFacts): MeasurePanel {
  const { steps, today, definition, tolerance } = facts;
  const reached = steps.filter((step) => step.reached !== null).length;
  const near = tolerance?.rule.kind === 'date' ? tolerance.rule.near : 0;
  const sentence =
    steps.length === 0 ? 'No steps have been agreed yet.' : milestoneSentence(steps, today);
  return {
    sentence,
    status: worstOf(inOrderReached(steps).map((step) => dateStatus(step, { today, near }))),
    verdict: null,
    charts: steps.length === 0 ? [] : [chartOf(facts, sentence)],
    findings: [],
    cautions: [],
    whyNotControlled: chartFor(definition).whyNotXmr,
    lastYear: null,
    across: [],
    judged: [],
    latest:
      steps.length === 0 ? null : `${formatCount(reached)} of ${countOf(steps.length, 'step')}`,
    dataTo: null,
    moves: null,
  };
}

const severity: Readonly<Record<StatusWord, number>> = {
  'off-plan': 4,
  'near-plan': 3,
  'on-plan': 2,
  complete: 1,
  'no-status': 0,
};

/** The last that was reached comes last: it is the one that all of them waited for. */
function inOrderReached(steps: readonly MilestoneStep[]): readonly MilestoneStep[] {
  return steps.toSorted((a, b) => ((a.reached ?? '') < (b.reached ?? '') ? -1 : 1));
}

function worstOf(statuses: readonly Status[]): Status {
  const none: Status = {
    word: 'no-status',
    reason: 'No steps have been agreed yet.',
    figure: null,
  };
  return statuses.reduce(
    (worst, status) => (severity[status.word] >= severity[worst.word] ? status : worst),
    statuses[0] ?? none,
  );
}

function chartOf(
  { steps, today, isOver, definition }: MeasureFacts,
  sentence: string,
): MilestoneChart {
  const days = steps.flatMap(({ due, reached }) => [due, reached].filter((day) => day !== null));
  const known = [...days, today].sort();
  const [first, last] = [known[0] ?? today, known.at(-1) ?? today];
  return {
    kind: 'milestones',
    key: 'steps',
    title: `${definition.shortName}: steps by the day`,
    sentence,
    from: months.offset(months.floor(toDay(first)), -1),
    to: months.offset(months.floor(toDay(last)), 1),
    today,
    isToday: !isOver,
    steps: steps.map((step, place) => ({
      key: String(place + 1),
      name: step.name,
      due: step.due,
      reached: step.reached,
      state: stateOf(step, today),
      text: stepSentence(step, today),
    })),
  };
}

function stateOf(
  { due, reached }: MilestoneStep,
  today: Day,
): MilestoneChart['steps'][number]['state'] {
  if (reached === null) return due !== null && today > due ? 'overdue' : 'open';
  return due !== null && reached > due ? 'met-late' : 'met-in-time';
}
