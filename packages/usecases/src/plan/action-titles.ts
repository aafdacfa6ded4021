import type { Reader } from '@plumbline/db/database';
import { actionsOf } from '@plumbline/domain/plan/plan';
import { readPlans } from './plan-records.ts';

/** Every action of every plan by its reference, for those that link to one. */
export async function actionTitles(
  db: Reader,
  revision: number,
): Promise<readonly { readonly ref: string; readonly title: string }[]> {
  const plans = await readPlans(db, revision);
  return plans.flatMap((plan) => actionsOf(plan).map(({ ref, title }) => ({ ref, title })));
}
