import type { Reader } from '@plumbline/db/database';
import { storedDefinitions } from '@plumbline/db/queries/agreements';
import { replacePlan, storedPlans } from '@plumbline/db/queries/plans';
import { headRevision } from '@plumbline/db/queries/revisions';
import { actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { listWords } from '@plumbline/domain/sentence/number-words';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { readIdentity } from '../service/read-directory.ts';
import { measuresOf } from './action-facts.ts';
import { readEvidence, readStatements } from './plan-records.ts';

/** What became of a plan that was loaded, and what to know of it, in sentences. */
export type LoadedPlan = {
  readonly change: 'added' | 'replaced' | 'same';
  readonly notes: readonly string[];
};

/**
 * Adds a plan, or puts it in the place of the one with its id, in one revision. What was stated and
 * shown for what stays in it is kept; the same plan twice changes nothing. Throws 'conflict' when it
 * leaves out an action that has statements or a success measure that has evidence, and names each.
 */
export async function loadPlan(context: Context, plan: Plan): Promise<LoadedPlan> {
  return context.db.write(async (trx) => {
    const head = await headRevision(trx);
    await readIdentity(trx, head);
    const held = (await storedPlans(trx, head)).find((one) => one.plan === plan.id);
    const content = JSON.stringify(plan);
    const notes = await notesOn(trx, head, plan);
    if (held?.content === content) return { change: 'same', notes };
    await checkKept(trx, head, plan);
    const revision = await beginRevision(trx, context, 'load plan');
    await replacePlan(trx, { revision, plan: plan.id, content });
    return { change: held === undefined ? 'added' : 'replaced', notes };
  });
}

/** Refuses a version of a plan that would leave statements or evidence without what they are of. */
async function checkKept(db: Reader, head: number, plan: Plan): Promise<void> {
  const actions = actionsOf(plan);
  const kept = new Set(actions.map(({ ref }) => ref));
  const items = new Set(actions.flatMap((one) => one.successMeasures.map(({ ref }) => ref)));
  const ofPlan = (one: { readonly plan: string }) => one.plan === plan.id;
  const stated = (await readStatements(db, head)).filter(ofPlan).map(({ action }) => action);
  const shown = (await readEvidence(db, head)).filter(ofPlan).map(({ item }) => item);
  const faults = [
    ...missingFrom(kept, stated).map(
      (ref) => `Action ${ref} is left out, but its progress has been stated. Put it back.`,
    ),
    ...missingFrom(items, shown).map(
      (ref) => `Success measure ${ref} is left out, but there is evidence for it. Put it back.`,
    ),
  ];
  if (faults.length > 0) throw new AppError('conflict', faults.join('\n'));
}

const missingFrom = (kept: ReadonlySet<string>, named: readonly string[]): readonly string[] =>
  [...new Set(named)].filter((ref) => !kept.has(ref)).sort();

/** The measures that a plan is seen by and that nobody has set up. */
async function notesOn(db: Reader, head: number, plan: Plan): Promise<readonly string[]> {
  const known = new Set((await storedDefinitions(db, head)).map(({ measure }) => measure));
  const missing = measuresOf(actionsOf(plan)).filter((measure) => !known.has(measure));
  if (missing.length === 0) return [];
  const verb = missing.length === 1 ? 'is' : 'are';
  return [
    `${listWords(missing)} ${verb} not measured here, so what is seen by ${missing.length === 1 ? 'it' : 'them'} has no verdict yet.`,
  ];
}
