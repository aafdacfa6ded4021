import { headRevision } from '@plumbline/db/queries/revisions';
import { laterDay } from '@plumbline/domain/period/day';
import type { Plan } from '@plumbline/domain/plan/plan';
import type { EvidenceItem } from '@plumbline/testkit/exampleshire/plan/evidence';
import type { Statement } from '@plumbline/testkit/exampleshire/plan/progress-history';
import { addEvidence } from '@plumbline/usecases/plan/add-evidence';
import { loadPlan } from '@plumbline/usecases/plan/load-plan';
import { stateProgress } from '@plumbline/usecases/plan/state-progress';
import type { Step } from './step.ts';

/** Something that happened to the plan on a day. */
type Happening = { readonly day: string; readonly put: Step['put'] };

/**
 * The plan as it was loaded, and what was shown and stated for it, each on its own day from ten
 * o'clock on. Of one day the evidence comes before the statement that it is for.
 */
export async function planSteps(): Promise<readonly Step[]> {
  const { readPlan } = await import('@plumbline/testkit/exampleshire/plan/read-plan');
  const { exampleshireProgress } = await import(
    '@plumbline/testkit/exampleshire/plan/progress-history'
  );
  const { exampleshireEvidence } = await import('@plumbline/testkit/exampleshire/plan/evidence');
  const plan = readPlan();
  const loaded = plan.publishedOn;
  const happenings: readonly Happening[] = [
    { day: loaded, put: (context) => loadPlan(context, plan) },
    // What was done before the plan was loaded was shown when it was.
    ...exampleshireEvidence().map((item) => ({
      day: laterDay(item.on, loaded) ?? loaded,
      put: showing(plan, item),
    })),
    ...exampleshireProgress().map((statement) => ({
      day: statement.on,
      put: stating(plan, statement),
    })),
  ];
  return [...Map.groupBy(happenings, ({ day }) => day)]
    .toSorted(byDay)
    .flatMap(([day, all]) =>
      all.map(({ put }, place) => ({ committedAt: atTen(day, place), put })),
    );
}

const byDay = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** So many minutes past ten. */
const atTen = (day: string, minute: number): string =>
  `${day}T10:${String(minute).padStart(2, '0')}:00.000Z`;

function showing(plan: Plan, item: EvidenceItem): Step['put'] {
  return (context) => addEvidence(context, { plan: plan.id, ...item });
}

function stating(plan: Plan, { action, word, why, by }: Statement): Step['put'] {
  return async (context) =>
    stateProgress(context, {
      plan: plan.id,
      action,
      word,
      why,
      by,
      revision: await headRevision(context.db.read),
    });
}
