import type { BoardView, StatedAction } from '@plumbline/contract/board/board-view';
import type { Reader } from '@plumbline/db/database';
import { overdueWords } from '@plumbline/domain/plan/overdue';
import { type Action, actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import { deadlineSentence } from '@plumbline/domain/sentence/plan-sentence';
import { statedView } from '../plan/action-line.ts';
import { deadlineMonths } from '../plan/deadline-months.ts';
import { historyOf, lastOf } from '../plan/known-plan.ts';
import { ownerView } from '../plan/owner-view.ts';
import { readPlans, readStatements, type Statement } from '../plan/plan-records.ts';
import type { BoardQuestion } from './board-question.ts';

/** The plan behind a Board's measures: how each action stands, and its deadlines as a strip. */
export type BoardPlan = {
  readonly strip: BoardView['plan'];
  readonly action: (ref: string) => StatedAction | null;
  /** What a priority of the plan is called. */
  readonly titleOf: (priority: string) => string;
};

/** Reads the first plan that was loaded, with what was stated of its actions; without one it is empty. */
export async function readBoardPlan(
  db: Reader,
  { revision, today }: Pick<BoardQuestion, 'revision' | 'today'>,
): Promise<BoardPlan> {
  const [plan] = await readPlans(db, revision);
  if (plan === undefined) return noPlan;
  const known = { plan, today, statements: await readStatements(db, revision) };
  const lines = actionsOf(plan).map((action) => lineOf(action, known));
  const byRef = new Map(lines.map((line) => [line.ref, line]));
  const titles = new Map(plan.priorities.map(({ ref, title }) => [ref, title]));
  return {
    strip: {
      id: plan.id,
      title: plan.title,
      sentence: deadlineSentence(
        lines.map(({ deadline, stated }) => ({ deadline, isDone: isDone(stated.word) })),
        today,
      ),
      deadlines: deadlineMonths(lines),
    },
    action: (ref) => {
      const line = byRef.get(ref);
      if (line === undefined) return null;
      const { title, overdue } = line;
      const { word, label, colour } = line.stated;
      return { ref, title, word, label, colour, overdue };
    },
    titleOf: (priority) => titles.get(priority) ?? fallbackTitle(priority),
  };
}

const noPlan: BoardPlan = { strip: null, action: () => null, titleOf: fallbackTitle };

function fallbackTitle(priority: string): string {
  return `Part ${priority} of the plan`;
}

function lineOf(
  action: Action,
  known: {
    readonly plan: Plan;
    readonly today: BoardQuestion['today'];
    readonly statements: readonly Statement[];
  },
) {
  const stated = lastOf(historyOf(action, known));
  return {
    ref: action.ref,
    title: action.title,
    deadline: action.deadline,
    owner: ownerView(action.leadRole, known),
    stated: statedView(stated),
    overdue: isDone(stated.word) ? null : overdueWords(action.deadline, known.today),
  };
}
