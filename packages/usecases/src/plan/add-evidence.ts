import type { EvidenceInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { hasEvidenceFile } from '@plumbline/db/queries/evidence-files';
import { insertEvidence } from '@plumbline/db/queries/evidence-items';
import { headRevision } from '@plumbline/db/queries/revisions';
import { days, toDay } from '@plumbline/domain/period/day';
import { actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { readIdentity } from '../service/read-directory.ts';
import { chosenPlan } from './known-plan.ts';
import { type EvidenceContent, readPlans } from './plan-records.ts';

/**
 * Adds an item of evidence for a success measure, in one revision. Throws 'not-found' for an unknown
 * plan, success measure or file, and 'bad-input' for a day to come.
 */
export async function addEvidence(context: Context, input: EvidenceInput): Promise<PlanChange> {
  const { item, link = null, file = null } = input;
  return context.db.write(async (trx) => {
    const today = context.clock.today();
    const on = toDay(input.on);
    const head = await headRevision(trx);
    await readIdentity(trx, head);
    const plan = chosenPlan(await readPlans(trx, head), { plan: input.plan, today });
    checkAsked(plan, item);
    if (on > today) {
      throw new AppError(
        'bad-input',
        `${days.label(on)} is still to come: give the day it was done.`,
      );
    }
    if (file !== null && !(await hasEvidenceFile(trx, file))) {
      throw new AppError('not-found', 'The file did not arrive. Choose it again.');
    }
    const revision = await beginRevision(trx, context, 'add evidence');
    const id = `evidence-${revision}`;
    const content: EvidenceContent = {
      title: input.title.trim(),
      on,
      link,
      by: input.by.trim(),
      addedOn: today,
    };
    await insertEvidence(trx, {
      revision,
      id,
      plan: plan.id,
      item,
      content: JSON.stringify(content),
      file,
    });
    return { id, message: `"${content.title}" is added for ${item}.` };
  });
}

function checkAsked(plan: Plan, item: string): void {
  const asked = actionsOf(plan).flatMap(({ successMeasures }) => successMeasures);
  if (asked.some(({ ref }) => ref === item)) return;
  throw new AppError('not-found', `${plan.title} has no success measure ${item}.`);
}
