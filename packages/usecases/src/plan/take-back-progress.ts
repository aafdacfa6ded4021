import type { TakeBackInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { endProgressEvent } from '@plumbline/db/queries/progress-events';
import { headRevision } from '@plumbline/db/queries/revisions';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { actionNamed, historyOf, lastOf, readKnownPlan } from './known-plan.ts';
import { readStatements } from './plan-records.ts';

/**
 * Takes back the last statement of an action, in one revision: what was known on an earlier day keeps
 * it. Throws 'not-found' for a statement that there is not, and 'conflict' for one that another came
 * after.
 */
export async function takeBackProgress(
  context: Context,
  { id }: TakeBackInput,
): Promise<PlanChange> {
  return context.db.write(async (trx) => {
    const head = await headRevision(trx);
    const statement = (await readStatements(trx, head)).find((one) => one.id === id);
    if (statement === undefined) {
      throw new AppError('not-found', 'That statement is not there, or was taken back already.');
    }
    const today = context.clock.today();
    const known = await readKnownPlan(trx, { revision: head, today, plan: statement.plan });
    const action = actionNamed(known.plan, statement.action);
    const last = lastOf(historyOf(action, known));
    if (last.id !== id) {
      throw new AppError(
        'conflict',
        `"${last.label}" was stated of action ${action.ref} after that. Take that back first.`,
      );
    }
    const revision = await beginRevision(trx, context, 'take back progress');
    await endProgressEvent(trx, { revision, id });
    const statements = known.statements.filter((one) => one.id !== id);
    const before = lastOf(historyOf(action, { ...known, statements }));
    return {
      id,
      message: `"${last.label}" is taken back: action ${action.ref} stands at "${before.label}".`,
    };
  });
}
