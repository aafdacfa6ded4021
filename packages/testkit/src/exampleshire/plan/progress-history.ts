import { type Day, toDay } from '@plumbline/domain/period/day';
import { actionsOf } from '@plumbline/domain/plan/plan';
import type { ProgressWord } from '@plumbline/domain/plan/progress';
import { leadOn, readPlan } from './read-plan.ts';
import { statedOfCulture } from './stated-of-culture.ts';
import { statedOfPrevention } from './stated-of-prevention.ts';
import { statedOfProtection } from './stated-of-protection.ts';
import { statedOfWorkforce } from './stated-of-workforce.ts';

/** A statement of progress: of which action, in which word, when, why and by which post. */
export type Statement = Readonly<{
  action: string;
  word: ProgressWord;
  on: Day;
  why: string;
  by: string;
}>;

const stated = {
  ...statedOfPrevention,
  ...statedOfProtection,
  ...statedOfCulture,
  ...statedOfWorkforce,
};

/**
 * What was stated of the actions after the plan was printed, in the order of its days, and of one
 * day in the order of the plan. The lead states it, and the deputy while the post is vacant.
 */
export function exampleshireProgress(): readonly Statement[] {
  const plan = readPlan();
  const statements = actionsOf(plan).flatMap(({ ref, leadRole }) =>
    (stated[ref] ?? []).map(([written, word, why]): Statement => {
      const on = toDay(written);
      return { action: ref, word, on, why, by: leadOn(plan, leadRole, on) };
    }),
  );
  return statements.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
