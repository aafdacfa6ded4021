import type {
  ActionLine,
  DeadlineMonth,
  FlagGroup,
  PlanView,
  PriorityView,
} from '@plumbline/contract/plan/plan-view';
import { formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import type { PlanSearch } from '#shell/plan-search.ts';
import { actionsWords, flagName, progressName } from './plan-words.ts';

/** What narrows a plan to some of its actions. */
export type PlanFilter = Pick<PlanSearch, 'status' | 'lead' | 'flag' | 'priority' | 'text'>;

/** A plan with only the actions that are asked for. */
export type ShownPlan = Readonly<{
  priorities: readonly PriorityView[];
  flags: readonly FlagGroup[];
  deadlines: readonly DeadlineMonth[];
  /** How many actions are shown, and of how many. */
  shown: number;
  all: number;
}>;

/** Whether anything narrows the plan. */
export function isNarrowed({ status, lead, flag, priority, text }: PlanFilter): boolean {
  return [status, lead, flag, priority, text].some((one) => one !== undefined);
}

/** The actions of a plan that answer to every filter, with what they lie under and their flags. */
export function shownPlan(view: PlanView, filter: PlanFilter): ShownPlan {
  const all = actionsIn(view.priorities).length;
  if (!isNarrowed(filter)) {
    const { priorities, flags, deadlines } = view;
    return { priorities, flags, deadlines, shown: all, all };
  }
  const priorities = view.priorities
    .filter(({ ref }) => filter.priority === undefined || ref === filter.priority)
    .map((priority) => withActions(priority, filter))
    .filter(({ recommendations }) => recommendations.length > 0);
  const refs = new Set(actionsIn(priorities).map(({ ref }) => ref));
  return {
    priorities,
    flags: flagsOf(view.flags, refs),
    deadlines: deadlinesOf(view.deadlines, refs),
    shown: refs.size,
    all,
  };
}

/** Every action under some priorities, in the order of the plan. */
export function actionsIn(priorities: readonly PriorityView[]): readonly ActionLine[] {
  return priorities.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ actions }) => actions),
  );
}

/** Actions by their deadline, the earliest first; those of one month in the order of the plan. */
export function byDeadline(actions: readonly ActionLine[]): readonly ActionLine[] {
  return actions.toSorted((a, b) =>
    a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0,
  );
}

function withActions(priority: PriorityView, filter: PlanFilter): PriorityView {
  const recommendations = priority.recommendations
    .map((one) => ({ ...one, actions: one.actions.filter((action) => answers(action, filter)) }))
    .filter(({ actions }) => actions.length > 0);
  return { ...priority, recommendations };
}

function answers(action: ActionLine, { status, lead, flag, text }: PlanFilter): boolean {
  return (
    (status === undefined || action.stated.word === status) &&
    (lead === undefined || action.owner.role === lead) &&
    (flag === undefined || action.flags.some(({ kind }) => kind === flag)) &&
    (text === undefined || hasWords(action, text))
  );
}

/** Whether every word that was typed stands somewhere in what an action says of itself. */
function hasWords({ ref, title, owner, successMeasures }: ActionLine, text: string): boolean {
  const asked = successMeasures.map((one) => one.title);
  const said = [ref, title, owner.role, owner.holder ?? '', ...asked].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function flagsOf(flags: readonly FlagGroup[], refs: ReadonlySet<string>): readonly FlagGroup[] {
  return flags
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.of === 'action' && refs.has(item.ref)),
    }))
    .filter(({ items }) => items.length > 0);
}

function deadlinesOf(
  deadlines: readonly DeadlineMonth[],
  refs: ReadonlySet<string>,
): readonly DeadlineMonth[] {
  return deadlines
    .map((month) => ({ ...month, actions: month.actions.filter(({ ref }) => refs.has(ref)) }))
    .filter(({ actions }) => actions.length > 0);
}

/** 'Showing 3 of 40 actions: stated as on track and led by Group Commander Protection.' */
export function filterSentence(
  filter: PlanFilter,
  { shown, all }: Pick<ShownPlan, 'shown' | 'all'>,
  priorities: PlanView['priorities'],
): string {
  const { status, lead, flag, priority, text } = filter;
  const title = priorities.find(({ ref }) => ref === priority)?.title ?? priority;
  const parts = [
    priority === undefined ? [] : `under ${title}`,
    status === undefined ? [] : `stated as ${progressName(status)}`,
    lead === undefined ? [] : lead === toBeConfirmed ? 'without a lead yet' : `led by ${lead}`,
    flag === undefined ? [] : `marked “${flagName(flag)}”`,
    text === undefined ? [] : `with “${text}” in them`,
  ].flat();
  return `Showing ${formatCount(shown)} of ${actionsWords(all)}: ${listWords(parts)}.`;
}

const toBeConfirmed = 'To be confirmed';
