import type { ActionLine, StatedView, SuccessLine } from '@plumbline/contract/plan/plan-view';
import { days } from '@plumbline/domain/period/day';
import { type Month, months } from '@plumbline/domain/period/month';
import { countVerdicts } from '@plumbline/domain/plan/success-verdict';
import type { ActionFacts, SuccessFacts } from './action-facts.ts';
import type { KnownPlan } from './known-plan.ts';
import { ownerView } from './owner-view.ts';
import type { Statement } from './plan-records.ts';

/** One action as lists show it. */
export function actionLine(facts: ActionFacts, known: KnownPlan): ActionLine {
  const { action, successes, hint, disagrees, flags } = facts;
  return {
    ref: action.ref,
    title: action.title,
    owner: ownerView(action.leadRole, known),
    start: action.start,
    startLabel: months.label(action.start),
    deadline: action.deadline,
    deadlineLabel: deadlineLabel(action.deadline),
    stated: statedView(facts.stated),
    hint: { word: hint.word, reason: hint.reason, disagrees },
    overdue: facts.overdue,
    flags,
    verdicts: countVerdicts(successes.map(({ verdict }) => verdict)),
    successMeasures: successes.map((one) => successLine(one, facts)),
  };
}

/** A deadline is the end of its month. */
export function deadlineLabel(deadline: Month): string {
  return `end of ${months.label(deadline)}`;
}

/** A statement of progress as it is shown. */
export function statedView({ word, label, colour, on, by }: Statement): StatedView {
  return { word, label, colour, on: days.label(on), by };
}

/** A success measure with its verdict, and the measures it is seen by that are set up here. */
export function successLine(
  { asked, verdict }: SuccessFacts,
  { readings }: Pick<ActionFacts, 'readings'>,
): SuccessLine {
  const { ref, kind, title } = asked;
  return {
    ref,
    kind,
    title,
    verdict,
    measures: asked.measures.flatMap((measure) => {
      const reading = readings.find((one) => one.measure === measure);
      return reading === undefined ? [] : [{ measure, name: reading.shortName }];
    }),
  };
}
