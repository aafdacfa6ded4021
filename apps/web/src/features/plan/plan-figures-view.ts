import type { PlanView } from '@plumbline/contract/plan/plan-view';
import type { FlagKind } from '@plumbline/domain/plan/flags';
import { isDone } from '@plumbline/domain/plan/progress';
import { actionsIn } from './plan-filter.ts';

/** The numbers at the head of a plan. */
export type PlanFigures = Readonly<{
  done: number;
  all: number;
  overdue: number;
  /** Stated on track where the figures say off course. */
  differ: number;
  met: number;
  asked: number;
}>;

/** Counts a plan from its own actions, so that each number is the length of the list it opens. */
export function planFigures({
  priorities,
  verdicts,
}: Pick<PlanView, 'priorities' | 'verdicts'>): PlanFigures {
  const actions = actionsIn(priorities);
  const flagged = (kind: FlagKind) =>
    actions.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
  return {
    done: actions.filter(({ stated }) => isDone(stated.word)).length,
    all: actions.length,
    overdue: flagged('overdue'),
    differ: flagged('on-track-but-off'),
    met: verdicts.met,
    asked: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
  };
}
