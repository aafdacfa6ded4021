import { readPlanFile } from '@plumbline/contract/plan/read-plan-file';
import type { Day } from '@plumbline/domain/period/day';
import { holderOn, type Plan, postNamed } from '@plumbline/domain/plan/plan';
import { exampleshirePlan } from './plan-of-2023.ts';

/** The example plan as the product reads it. Throws an Error that names its faults, should it have any. */
export function readPlan(): Plan {
  const reading = readPlanFile(exampleshirePlan());
  if (reading.kind === 'faults') throw new Error(reading.faults.join('\n'));
  return reading.plan;
}

/** The post that speaks for an action on a day: its lead, or the deputy while that post is vacant. */
export function leadOn({ posts }: Plan, leadRole: string | null, day: Day): string {
  if (leadRole === null) throw new RangeError('Nobody leads it yet, so nobody speaks for it');
  const post = postNamed(posts, leadRole);
  const isVacant = post !== undefined && holderOn(post, day) === null;
  return isVacant && post.deputy !== null ? post.deputy : leadRole;
}
