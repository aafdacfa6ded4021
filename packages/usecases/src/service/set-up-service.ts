import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { headRevision } from '@plumbline/db/queries/revisions';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { agreeAuditMeasures } from '../figures/agree-audit-measures.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { nothingHeld } from './held-service.ts';
import { planUpdate } from './plan-update.ts';
import { applyPlan, checkAllowed } from './service-plan.ts';

/**
 * Sets a service up in an empty database, in one transaction. Throws 'conflict' when there is one
 * already, and 'bad-input' for what cannot be true yet. Returns what to know of it, in sentences.
 */
export async function setUpService(
  context: Context,
  setup: ServiceSetup,
): Promise<readonly string[]> {
  return context.db.write(async (trx) => {
    if ((await headRevision(trx)) > 0) {
      throw new AppError('conflict', 'This database already holds a service.');
    }
    const plan = planUpdate(nothingHeld, setup, context.clock.today());
    checkAllowed(plan, 'bad-input', `${setup.name} cannot be set up like that`);
    const revision = await beginRevision(trx, context, 'set up the service');
    await agreeAuditMeasures(trx, revision);
    await applyPlan(trx, plan, revision);
    return plan.notes;
  });
}
