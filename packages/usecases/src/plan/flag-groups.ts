import type { FlagGroup } from '@plumbline/contract/plan/plan-view';
import { flagKinds } from '@plumbline/domain/plan/flags';
import { actionsOf } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import { listWords } from '@plumbline/domain/sentence/number-words';
import { type ActionFacts, measuresOf, type Readings } from './action-facts.ts';
import { historyOf, type KnownPlan, lastOf } from './known-plan.ts';

type FlagItem = FlagGroup['items'][number];

/** What a board should look at in a plan, the gravest kind first; kinds without an item are left out. */
export function flagGroups(
  known: KnownPlan,
  actions: readonly ActionFacts[],
  readings: Readings,
): readonly FlagGroup[] {
  const unowned = measuresWithoutAction(known, readings);
  return flagKinds.flatMap((kind): readonly FlagGroup[] => {
    const raised = actions.flatMap(({ action, flags }) =>
      flags
        .filter((flag) => flag.kind === kind)
        .map(
          ({ reason }): FlagItem => ({
            ref: action.ref,
            of: 'action',
            title: action.title,
            reason,
          }),
        ),
    );
    const items = kind === 'off-plan-no-action' ? unowned : raised;
    return items.length === 0 ? [] : [{ kind, items }];
  });
}

/**
 * The measures that are off plan though every action that is seen by them is done, or none is. Of
 * several plans, an open action of any owns a measure; one that only another plan is seen by is that
 * plan's.
 */
function measuresWithoutAction(known: KnownPlan, readings: Readings): readonly FlagItem[] {
  const { plan, plans } = known;
  const linked = plans.flatMap((one) =>
    actionsOf(one).map((action) => ({
      plan: one.id,
      ref: action.ref,
      measures: measuresOf([action]),
      isOpen: !isDone(lastOf(historyOf(action, { ...known, plan: one })).word),
    })),
  );
  return [...readings.values()].flatMap(({ measure, name, status }): readonly FlagItem[] => {
    if (status.word !== 'off-plan') return [];
    const links = linked.filter(({ measures }) => measures.includes(measure));
    const ours = links.filter((one) => one.plan === plan.id);
    if (links.some(({ isOpen }) => isOpen)) return [];
    if (links.length > 0 && ours.length === 0) return [];
    const fault =
      ours.length === 0
        ? 'No action of the plan is seen by it.'
        : `${listWords(ours.map(({ ref }) => ref))} ${ours.length === 1 ? 'is' : 'are'} done, and no open action is seen by it.`;
    return [{ ref: measure, of: 'measure', title: name, reason: `${status.reason} ${fault}` }];
  });
}
