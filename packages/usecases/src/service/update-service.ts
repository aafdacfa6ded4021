import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { Reader, Writer } from '@plumbline/db/database';
import { monthsWithAudits } from '@plumbline/db/queries/recount';
import { headRevision } from '@plumbline/db/queries/revisions';
import { isMonth } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { deriveAuditObservations } from '../figures/derive-audit-observations.ts';
import { readHeldService } from './held-service.ts';
import { planUpdate } from './plan-update.ts';
import { applyPlan, checkAllowed, type ServicePlan } from './service-plan.ts';

/** What an update changes, or would, in sentences. */
export type ServiceUpdate = {
  readonly changes: readonly string[];
  /** What stays though one might think that it changes. */
  readonly notes: readonly string[];
};

/** What updating the service would change. Throws 'conflict' with every reason why it may not. */
export async function previewServiceUpdate(
  { db, clock }: Context,
  setup: ServiceSetup,
): Promise<ServiceUpdate> {
  return allowedPlan(db.read, clock, setup);
}

/**
 * Makes the service what a set-up says, in one transaction and as one new revision: what was known
 * before stays known of its time. Figures that follow from what changes are worked out anew.
 * Nothing is taken away, and a set-up that says nothing new changes nothing.
 */
export async function updateService(
  { db, clock, actor }: Context,
  setup: ServiceSetup,
): Promise<ServiceUpdate> {
  return db.write(async (trx) => {
    const plan = await allowedPlan(trx, clock, setup);
    if (plan.steps.some(({ beginning, ending }) => beginning.length + ending.length > 0)) {
      const revision = await beginRevision(trx, { clock, actor }, 'update the service');
      await applyPlan(trx, plan, revision);
      await deriveWhatFollows(trx, plan, revision);
    }
    return plan;
  });
}

async function allowedPlan(
  db: Reader,
  clock: Context['clock'],
  setup: ServiceSetup,
): Promise<ServicePlan> {
  const held = await readHeldService(db, await headRevision(db));
  if (!held.service) throw new AppError('not-set-up', 'No service has been set up yet.');
  const plan = planUpdate(held, setup, clock.today());
  checkAllowed(plan, 'conflict', `${held.service.name} cannot be changed like that`);
  return plan;
}

async function deriveWhatFollows(
  trx: Writer,
  { deriveFrom }: ServicePlan,
  revision: number,
): Promise<void> {
  if (deriveFrom === null) return;
  const months = (await monthsWithAudits(trx)).filter(isMonth);
  await deriveAuditObservations(
    trx,
    revision,
    months.filter((month) => month >= deriveFrom),
  );
}
