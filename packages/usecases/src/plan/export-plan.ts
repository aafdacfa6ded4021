import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Plan } from '@plumbline/domain/plan/plan';
import type { Context } from '../context.ts';
import { readIdentity } from '../service/read-directory.ts';
import { chosenPlan } from './known-plan.ts';
import { readPlans } from './plan-records.ts';

/** Every plan as it is known now, the one that was loaded first at the head. */
export async function listPlans({ db: { read } }: Context): Promise<Disclosed<readonly Plan[]>> {
  const revision = await headRevision(read);
  await readIdentity(read, revision);
  return disclose('none', await readPlans(read, revision));
}

/** A plan as it was agreed last, to be loaded again; without an id the first. Throws 'not-found'. */
export async function exportPlan(context: Context, plan?: string): Promise<Disclosed<Plan>> {
  const plans = await listPlans(context);
  return disclose('none', chosenPlan(plans, { plan, today: context.clock.today() }));
}
