import type {
  BoardMeasure,
  DecisionCard,
  DecisionView,
} from '@plumbline/contract/board/board-view';
import { rankForDecision } from '@plumbline/domain/board/rank';
import { toBeConfirmed } from '../plan/owner-view.ts';
import type { BoardRow } from './board-measures.ts';

/** Who decides where nobody was named. */
const theBoard = 'Performance Monitoring Board';

/** What needs a decision, the first to be decided first, each with what is asked and recommended. */
export function decisionCards(
  rows: readonly BoardRow[],
  decidedNow: (measure: string) => DecisionView | null,
): readonly DecisionCard[] {
  const ranked = rankForDecision(
    rows.map((row, place) => ({
      row,
      place,
      status: row.measure.status.word,
      yearEnd: row.yearEnd,
      isOverdue: row.measure.action?.overdue != null,
    })),
  );
  return ranked.map(({ row: { measure, panel } }) => {
    const { commentary } = measure;
    const chart = panel.charts[0];
    return {
      measure,
      ask: commentary?.ask ?? askOf(measure),
      recommendation: commentary?.recommendation ?? null,
      decides: commentary?.decides ?? theBoard,
      decided: decidedNow(measure.measure),
      total: chart?.kind === 'running-total' ? chart.volume : null,
    };
  });
}

/** What is to be decided where its owner did not say. */
function askOf({ shortName, ownerRole, action }: BoardMeasure): string {
  const isDone = action?.word === 'completed' || action?.word === 'embedded';
  if (isDone) {
    return `Action ${action.ref} is stated as ${action.label.toLowerCase()}: decide whether ${shortName} needs another, and who leads it.`;
  }
  const change = `Decide what is to change so that ${shortName} gets back on plan`;
  return ownerRole === toBeConfirmed
    ? `${change}, and who is to lead it.`
    : `${change}, and what to ask of ${ownerRole}.`;
}
