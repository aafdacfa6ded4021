import type { ProgressInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import type { Writer } from '@plumbline/db/database';
import { insertProgressEvent } from '@plumbline/db/queries/progress-events';
import { headRevision } from '@plumbline/db/queries/revisions';
import { days } from '@plumbline/domain/period/day';
import { type ProgressWord, progressLabels } from '@plumbline/domain/plan/progress';
import { disagreement, type ProgressHint } from '@plumbline/domain/plan/progress-hint';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { actionNamed, readKnownPlan } from './known-plan.ts';
import { readActionFacts } from './plan-facts.ts';
import { readStatements, type Statement, type StatementContent } from './plan-records.ts';

/** A reason that is worth reading is at least so long. */
const shortestReason = 20;

/**
 * States the progress of an action on this day, in one revision. A statement that the figures speak
 * against is kept with what they said, and needs a reason. Throws 'not-found' for an unknown plan or
 * action, 'conflict' when something else was stated since whoever states it looked, and 'bad-input'
 * for a reason that is missing.
 */
export async function stateProgress(context: Context, input: ProgressInput): Promise<PlanChange> {
  const { plan: id, action: ref, word, by } = input;
  const why = input.why.trim();
  return context.db.write(async (trx) => {
    const today = context.clock.today();
    const known = await readKnownPlan(trx, {
      revision: await headRevision(trx),
      today,
      plan: id,
    });
    const action = actionNamed(known.plan, ref);
    await checkUnchanged(trx, input, known.statements);
    const [facts] = await readActionFacts(trx, known, [action]);
    const differs = facts !== undefined && disagreement(word, facts.hint) !== null;
    if (differs && why.length < shortestReason) throw reasonAsked(word, facts.hint);
    const revision = await beginRevision(trx, context, 'state progress');
    const event = `progress-${revision}`;
    const figures = differs ? facts.hint.reason : null;
    const content: StatementContent = { word, why, by: by.trim(), figures };
    await insertProgressEvent(trx, {
      revision,
      id: event,
      plan: known.plan.id,
      action: ref,
      said_on: today,
      content: JSON.stringify(content),
    });
    return { id: event, message: `Action ${ref} is stated as "${progressLabels[word]}".` };
  });
}

/** Refuses to state over what somebody else stated, or took back, since a revision. */
async function checkUnchanged(
  trx: Writer,
  { plan, action, revision }: ProgressInput,
  statements: readonly Statement[],
): Promise<void> {
  const ofAction = (one: Statement) => one.plan === plan && one.action === action;
  const seen = (await readStatements(trx, revision)).filter(ofAction);
  const held = statements.filter(ofAction);
  const last = held.at(-1);
  const words = `of ${action} meanwhile`;
  if (last !== undefined && !seen.some(({ id }) => id === last.id)) {
    throw new AppError(
      'conflict',
      `Somebody stated progress ${words}: "${last.label}", by ${last.by} on ${days.label(last.on)}. Look at it before you state yours.`,
    );
  }
  if (seen.some(({ id }) => !held.some((one) => one.id === id))) {
    throw new AppError(
      'conflict',
      `Somebody took back what was stated ${words}. Look at it before you state yours.`,
    );
  }
}

function reasonAsked(word: ProgressWord, hint: ProgressHint): AppError {
  const label = progressLabels[word].toLowerCase();
  return new AppError(
    'bad-input',
    `The figures say otherwise: ${hint.reason} Say in ${shortestReason} characters or more why it is ${label}.`,
  );
}
