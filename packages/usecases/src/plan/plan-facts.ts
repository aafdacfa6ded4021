import type { Reader } from '@plumbline/db/database';
import { type Action, actionsOf } from '@plumbline/domain/plan/plan';
import { readReadings } from '../measure/plan-readings.ts';
import { chosenPeriod } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { type ActionFacts, factsOfAction, measuresOf, type Readings } from './action-facts.ts';
import type { KnownPlan } from './known-plan.ts';

/** The readings of some measures over the financial year so far, as a plan was known. */
export async function readPlanReadings(
  db: Reader,
  { revision, today }: Pick<KnownPlan, 'revision' | 'today'>,
  measures: readonly string[],
): Promise<Readings> {
  const page = pageMonths(chosenPeriod('ytd', today), today);
  return readReadings(db, { revision, page, today, measures });
}

/** The facts of some actions of a plan, in the plan's order. */
export async function readActionFacts(
  db: Reader,
  known: KnownPlan,
  actions: readonly Action[] = actionsOf(known.plan),
): Promise<readonly ActionFacts[]> {
  const readings = await readPlanReadings(db, known, measuresOf(actions));
  return actions.map((action) => factsOfAction(action, known, readings));
}
