import type { InspectionMark, ServedAction } from '@plumbline/contract/measure/measure-view';
import type { OwnerView } from '@plumbline/contract/plan/plan-view';
import type { Reader } from '@plumbline/db/database';
import type { Definition } from '@plumbline/domain/measure/definition';
import { type Day, days } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import { overdueWords } from '@plumbline/domain/plan/overdue';
import { type Action, actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import { statedView } from '../plan/action-line.ts';
import { historyOf, lastOf } from '../plan/known-plan.ts';
import { ownerView } from '../plan/owner-view.ts';
import { readPlans, readStatements, type Statement } from '../plan/plan-records.ts';

/** What plans say beside a measure: whom it belongs to, what it serves, and when inspectors came. */
export type PlanBeside = {
  readonly owner: OwnerView;
  readonly serves: readonly ServedAction[];
  readonly inspections: readonly InspectionMark[];
};

/** Reads what the plans say beside a measure, as known at a revision and by a day. */
export async function readPlanBeside(
  db: Reader,
  asked: {
    readonly revision: number;
    readonly today: Day;
    readonly definition: Pick<Definition, 'measure' | 'actionRef' | 'ownerRole'>;
  },
): Promise<PlanBeside> {
  const { revision, today, definition } = asked;
  const plans = await readPlans(db, revision);
  const statements = await readStatements(db, revision);
  const posts = plans.flatMap((plan) => plan.posts);
  return {
    owner: ownerView(definition.ownerRole, { plan: { posts }, today }),
    serves: plans.flatMap((plan) =>
      actionsOf(plan)
        .filter((action) => isServed(action, definition))
        .map((action) => servedAction(action, definition, { plan, statements, today })),
    ),
    inspections: plans.flatMap((plan) => inspectionsOf(plan, definition.actionRef, today)),
  };
}

/** The action that a measure was set up for, and those whose success it shows. */
function isServed(
  { ref, successMeasures }: Action,
  { measure, actionRef }: Pick<Definition, 'measure' | 'actionRef'>,
): boolean {
  return ref === actionRef || successMeasures.some(({ measures }) => measures.includes(measure));
}

type Known = {
  readonly plan: Plan;
  readonly statements: readonly Statement[];
  readonly today: Day;
};

function servedAction(
  action: Action,
  { measure }: Pick<Definition, 'measure'>,
  known: Known,
): ServedAction {
  const stated = lastOf(historyOf(action, known));
  return {
    plan: known.plan.id,
    ref: action.ref,
    title: action.title,
    stated: statedView(stated),
    overdue: isDone(stated.word) ? null : overdueWords(action.deadline, known.today),
    successMeasures: action.successMeasures
      .filter(({ measures }) => measures.includes(measure))
      .map(({ ref, title }) => ({ ref, title })),
  };
}

/** The days of an inspection that are over, of the whole service and of a measure's priority. */
function inspectionsOf({ dates }: Plan, actionRef: string, today: Day): readonly InspectionMark[] {
  const [priority] = actionRef.split('.');
  return dates
    .filter((one) => one.on <= today && (one.priority === null || one.priority === priority))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, kind }) => ({ month: months.floor(on), label: days.label(on), kind }));
}
