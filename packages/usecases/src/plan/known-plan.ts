import type { KnownView } from '@plumbline/contract/period/known-view';
import type { Reader } from '@plumbline/db/database';
import { type Day, days } from '@plumbline/domain/period/day';
import { type Action, actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { historyUntil } from '@plumbline/domain/plan/progress';
import { AppError } from '../app-error.ts';
import type { KnownOn } from '../period/known-at-day.ts';
import { readIdentity } from '../service/read-directory.ts';
import {
  type EvidenceItem,
  readEvidence,
  readPlans,
  readStatements,
  type Statement,
} from './plan-records.ts';

/** A plan as known at a revision, with all that was stated and shown for it by a day. */
export type KnownPlan = {
  readonly revision: number;
  readonly today: Day;
  readonly service: string;
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  /** Statements of every plan. */
  readonly statements: readonly Statement[];
  /** Evidence for this plan. */
  readonly evidence: readonly EvidenceItem[];
};

export type KnownPlanQuestion = Pick<KnownOn, 'revision' | 'today'> & {
  /** The plan's id; the one that was loaded first where it is left out. */
  readonly plan?: string | undefined;
  /** What the page says of its day; left out where it is today's. */
  readonly known?: KnownView;
};

/** Reads a plan with its statements and evidence. Throws 'not-found' where there is none. */
export async function readKnownPlan(db: Reader, question: KnownPlanQuestion): Promise<KnownPlan> {
  const { revision, today } = question;
  const { name } = await readIdentity(db, revision);
  const plans = await readPlans(db, revision);
  const plan = chosenPlan(plans, question);
  const evidence = await readEvidence(db, revision);
  return {
    revision,
    today,
    service: name,
    plan,
    plans,
    statements: await readStatements(db, revision),
    evidence: evidence.filter((one) => one.plan === plan.id),
  };
}

/** The plan with an id, or the first. Throws 'not-found' where there is none, and says since when. */
export function chosenPlan(
  plans: readonly Plan[],
  { plan: id, today, known }: Pick<KnownPlanQuestion, 'plan' | 'today' | 'known'>,
): Plan {
  const plan = id === undefined ? plans[0] : plans.find((one) => one.id === id);
  if (plan !== undefined) return plan;
  const isPast = known !== undefined && known.day !== null;
  if (id !== undefined) {
    const words = isPast ? `was not known on ${days.label(today)}` : 'does not exist';
    throw new AppError('not-found', `The plan "${id}" ${words}.`);
  }
  throw new AppError(
    'not-found',
    isPast
      ? `No plan had been loaded by ${days.label(today)}.`
      : 'No plan has been loaded yet. Load one with "npm run plumbline -- plan load FILE".',
  );
}

/** An action of a plan by its reference. Throws 'not-found'. */
export function actionNamed(plan: Plan, ref: string): Action {
  const action = actionsOf(plan).find((one) => one.ref === ref);
  if (action) return action;
  throw new AppError('not-found', `${plan.title} has no action ${ref}.`);
}

/** What the plan itself printed of an action, as the first of its statements. */
export function printedStatement(plan: Plan, { ref, printed }: Action): Statement {
  return {
    ...printed,
    id: `printed/${ref}`,
    plan: plan.id,
    action: ref,
    why: 'As the plan was printed.',
    by: plan.title,
    figures: null,
  };
}

/** All that was stated of an action by a day, the printed status among them, in order. */
export function historyOf(
  action: Action,
  { plan, statements, today }: Pick<KnownPlan, 'plan' | 'statements' | 'today'>,
): readonly Statement[] {
  const made = statements.filter((one) => one.plan === plan.id && one.action === action.ref);
  const printed = printedStatement(plan, action);
  const until = historyUntil([printed, ...made], today);
  // Before the date that a plan was printed with, what it printed is all there is.
  return until.length === 0 ? [printed] : until;
}

/** What was stated last. */
export function lastOf(history: readonly Statement[]): Statement {
  const last = history.at(-1);
  if (last === undefined) throw new RangeError('A history has its printed status at least');
  return last;
}
