import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { Writer } from '@plumbline/db/database';
import { insertRows } from '@plumbline/db/insert-rows';
import { headRevision } from '@plumbline/db/queries/revisions';
import { OPEN } from '@plumbline/db/schema/revision';
import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
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
    await insertMeasures(trx, revision);
    await applyPlan(trx, plan, revision);
    return plan.notes;
  });
}

/** What is measured and judged alike at every service. */
async function insertMeasures(trx: Writer, revision: number): Promise<void> {
  await insertRows(trx, {
    table: 'definition',
    columns: ['measure', 'version', 'effective_from', 'content', 'known_from', 'known_to'],
    rows: auditMeasures.map((definition: Definition) => [
      definition.measure,
      definition.version,
      definition.effectiveFrom,
      JSON.stringify(definition),
      revision,
      OPEN,
    ]),
  });
  await insertRows(trx, {
    table: 'tolerance',
    columns: ['measure', 'effective_from', 'rule', 'known_from', 'known_to'],
    rows: auditTolerances.map(({ measure, effectiveFrom, rule }) => [
      measure,
      effectiveFrom,
      JSON.stringify(rule),
      revision,
      OPEN,
    ]),
  });
}
