import type { FoundThing, FoundThings } from '@plumbline/contract/find/found-things';
import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { type Definition, definitionInForce } from '@plumbline/domain/measure/definition';
import type { Day } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import { holderOn, type Plan, type Post, postNamed } from '@plumbline/domain/plan/plan';
import type { Context } from '../context.ts';
import { readDefinitions } from '../figures/read-agreements.ts';
import { readPlans } from '../plan/plan-records.ts';

/**
 * Everything that can be found by name as it is agreed now: measures, then what is in each plan. It
 * reads agreements alone, no figures. A service without a plan has its measures.
 */
export async function readThings({
  db: { read },
  clock,
}: Context): Promise<Disclosed<FoundThings>> {
  const revision = await headRevision(read);
  const definitions = await readDefinitions(read, revision);
  const plans = await readPlans(read, revision);
  const today = clock.today();
  const measures = measureThings(definitions, {
    today,
    posts: plans.flatMap(({ posts }) => posts),
  });
  return disclose('none', {
    revision,
    things: [...measures, ...plans.flatMap((plan, place) => planThings(plan, { today, place }))],
  });
}

/** Who holds posts on a day. */
type Held = { readonly today: Day; readonly posts: readonly Post[] };

function measureThings(definitions: readonly Definition[], held: Held): readonly FoundThing[] {
  const current = months.floor(held.today);
  const byMeasure = Map.groupBy(definitions, ({ measure }) => measure);
  return [...byMeasure.values()]
    .flatMap((versions) => definitionInForce(versions, current) ?? versions[0] ?? [])
    .toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
    .map(({ measure, name, shortName, ownerRole }) => ({
      kind: 'measure',
      ref: measure,
      on: measure,
      title: name,
      shortName,
      ...ownerOf(ownerRole, held),
      plan: null,
    }));
}

type Placed = {
  readonly today: Day;
  /** Its place among the plans: the first opens without being named. */
  readonly place: number;
};

function planThings(
  { id, title, priorities, posts }: Plan,
  { today, place }: Placed,
): readonly FoundThing[] {
  const held = { today, posts };
  const plan = place === 0 ? null : { id, title };
  const thing = (
    kind: FoundThing['kind'],
    named: { readonly ref: string; readonly title: string },
    { role, on = named.ref }: { readonly role: string | null; readonly on?: string },
  ): FoundThing => ({
    kind,
    ref: named.ref,
    on,
    title: named.title,
    shortName: null,
    ...ownerOf(role, held),
    plan,
  });
  return priorities.flatMap((priority) => [
    thing('priority', priority, { role: priority.sponsorRole }),
    ...priority.recommendations.flatMap((recommendation) => [
      thing('recommendation', recommendation, { role: priority.sponsorRole }),
      ...recommendation.actions.flatMap((action) => [
        thing('action', action, { role: action.leadRole }),
        ...action.successMeasures.map((success) =>
          thing('success-measure', success, { role: action.leadRole, on: action.ref }),
        ),
      ]),
    ]),
  ]);
}

/** A post under its own name, and who holds it. */
function ownerOf(
  role: string | null,
  { today, posts }: Held,
): Pick<FoundThing, 'owner' | 'holder'> {
  const post = role === null ? undefined : postNamed(posts, role);
  return {
    owner: post?.role ?? role,
    holder: post === undefined ? null : holderOn(post, today),
  };
}
