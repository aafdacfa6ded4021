import type { DecisionView } from '@plumbline/contract/board/board-view';
import { type Decision, decisionState } from '@plumbline/domain/board/decision';
import { type Day, days } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';

const outcomeNames = { done: 'Done', 'not-done': 'Not done', dropped: 'Dropped' } as const;

/** A decision as pages show it on a day. */
export function decisionView(
  decision: Decision,
  { name, today }: { readonly name: string; readonly today: Day },
): DecisionView {
  const state = decisionState(decision, today);
  const { outcome } = decision;
  const isSettled = outcome !== null && state === outcome.word;
  return {
    id: decision.id,
    measure: decision.measure,
    name,
    periodLabel: months.label(decision.period),
    decision: decision.decision,
    ownerRole: decision.ownerRole,
    due: `end of ${months.label(decision.due)}`,
    decidedBy: decision.decidedBy,
    decidedOn: days.label(decision.decidedOn),
    state,
    outcome: isSettled
      ? `${outcomeNames[outcome.word]} on ${days.label(outcome.on)}: ${outcome.note}`
      : null,
  };
}
