import { foldName } from '../service/fold-name.ts';
import type { Fault } from '../service/name-faults.ts';
import { dependencyFaults } from './dependency-faults.ts';
import { type Placed, placed } from './placed.ts';
import type { PlanParts } from './plan-parts.ts';

/** Where the parts of a plan contradict each other, each well-formed by itself. */
export function planFaults(plan: PlanParts): readonly Fault[] {
  const priorities = placed(plan.priorities, ['priorities']);
  const recommendations = priorities.flatMap(({ entry, path }) =>
    placed(entry.recommendations, [...path, 'recommendations']),
  );
  const actions = recommendations.flatMap(({ entry, path }) =>
    placed(entry.actions, [...path, 'actions']),
  );
  const successMeasures = actions.flatMap(({ entry, path }) =>
    placed(entry.successMeasures, [...path, 'successMeasures']),
  );
  const improvements = placed(plan.improvements, ['improvements']);
  return [
    ...refFaults([priorities, recommendations, actions, successMeasures, improvements].flat()),
    ...recommendations.flatMap(actionRefFaults),
    ...actions.flatMap(deadlineFaults),
    ...dependencyFaults(actions),
    ...priorities.flatMap(causeFaults),
    ...improvements.flatMap(improvementFaults),
    ...dateFaults(plan),
    ...postNameFaults(plan.posts),
    ...placed(plan.posts, ['posts']).flatMap(holderFaults),
  ];
}

function refFaults(entries: readonly Placed<{ readonly ref: string }>[]): readonly Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry: { ref }, path }) => {
    if (ref === '' || !seen.has(ref)) {
      seen.add(ref);
      return [];
    }
    return { path: [...path, 'ref'], message: `The reference ${ref} is used twice` };
  });
}

type Priority = PlanParts['priorities'][number];
type Recommendation = Priority['recommendations'][number];
type Action = Recommendation['actions'][number];

function actionRefFaults({ entry, path }: Placed<Recommendation>): readonly Fault[] {
  const { ref, actions } = entry;
  if (ref === '') return [];
  return actions.flatMap((action, index) => {
    if (action.ref === '' || action.ref.startsWith(`${ref}.`)) return [];
    const message = `It stands under recommendation ${ref}, so its reference begins with "${ref}."`;
    return { path: [...path, 'actions', index, 'ref'], message };
  });
}

function deadlineFaults({ entry: { start, deadline }, path }: Placed<Action>): readonly Fault[] {
  if (start === '' || deadline === '' || deadline >= start) return [];
  return [{ path: [...path, 'deadline'], message: `It is before the start in ${start}` }];
}

function causeFaults({ entry, path }: Placed<Priority>): readonly Fault[] {
  const { raisedOn, closedOn } = entry.causeOfConcern;
  if (raisedOn === '' || closedOn === '' || closedOn >= raisedOn) return [];
  const message = `It cannot be closed before it was raised on ${raisedOn}`;
  return [{ path: [...path, 'causeOfConcern', 'closedOn'], message }];
}

function improvementFaults({
  entry: { status, closed },
  path,
}: Placed<PlanParts['improvements'][number]>): readonly Fault[] {
  const at = [...path, 'closed'];
  if (status === 'closed' && closed === undefined) {
    return [{ path: at, message: 'It is closed: say by whom and on which day' }];
  }
  if ((status === 'open' || status === 'under-way') && closed !== undefined) {
    return [{ path: at, message: `Leave this out while the status is "${status}"` }];
  }
  return [];
}

function dateFaults({ dates, priorities }: PlanParts): readonly Fault[] {
  const known = new Set(priorities.map(({ ref }) => ref));
  return dates.flatMap(({ priority }, index) =>
    priority === '' || known.has(priority)
      ? []
      : { path: ['dates', index, 'priority'], message: `No priority has the ref "${priority}"` },
  );
}

/** Where one name would mean two posts: nobody could say then who leads. */
function postNameFaults(posts: PlanParts['posts']): readonly Fault[] {
  const owners = new Map<string, number>();
  return posts.flatMap(({ role, aliases }, index) =>
    [
      { text: role, at: ['role'] },
      ...aliases.map((text, place) => ({ text, at: ['aliases', place] })),
    ].flatMap(({ text, at }) => {
      const folded = foldName(text);
      if (folded === '') return [];
      const owner = owners.get(folded) ?? index;
      owners.set(folded, owner);
      const message = `"${text}" already stands for the post "${posts[owner]?.role}": one name cannot mean two`;
      return owner === index ? [] : { path: ['posts', index, ...at], message };
    }),
  );
}

function holderFaults({
  entry: { holders },
  path,
}: Placed<PlanParts['posts'][number]>): readonly Fault[] {
  return holders.flatMap(({ from }, index) => {
    const before = holders[index - 1]?.from ?? '';
    if (from === '' || before === '' || from > before) return [];
    const message =
      from === before
        ? `Two holders begin on ${from}. Keep one`
        : `It is before ${before}, where the holder above begins. Put the earliest first`;
    return { path: [...path, 'holders', index, 'from'], message };
  });
}
