import type { ActionLine, PlanView } from '@plumbline/contract/plan/plan-view';
import { flagKinds } from '@plumbline/domain/plan/flags';
import { progressLabels, progressWords } from '@plumbline/domain/plan/progress';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { FilterChoice } from '#shell/filters/filter-menu.tsx';
import { actionsIn, type PlanFilter } from './plan-filter.ts';
import { flagTitles } from './plan-words.ts';

/** The filters that are menus. */
type FilterName = Exclude<keyof PlanFilter, 'text'>;

type Option = Readonly<{ value: string; label: string }>;

/** The menus over a plan, each choice with how many actions it stands for. */
export function filterMenus(
  { priorities }: Pick<PlanView, 'priorities'>,
  filter: PlanFilter,
): readonly FilterChoice[] {
  const actions = actionsIn(priorities);
  const leads = [...new Set(actions.map(({ owner }) => owner.role))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const choices: Readonly<Record<FilterName, readonly Option[]>> = {
    priority: priorities.map(({ ref, title }) => ({ value: ref, label: `${ref} ${title}` })),
    status: progressWords.flatMap((word) =>
      counted({ value: word, label: progressLabels[word] }, actions, ({ stated }) => stated.word),
    ),
    lead: leads.flatMap((role) =>
      counted({ value: role, label: role }, actions, ({ owner }) => owner.role),
    ),
    flag: flagKinds.flatMap((kind) =>
      counted(
        { value: kind, label: flagTitles[kind] },
        actions,
        ({ flags }) => flags.find((flag) => flag.kind === kind)?.kind ?? null,
      ),
    ),
  };
  return names.map(({ name, label, all }) => ({
    name,
    label,
    value: filter[name] ?? '',
    options: [{ value: '', label: all }, ...withAsked(choices[name], filter[name])],
  }));
}

const names: readonly Readonly<{ name: FilterName; label: string; all: string }>[] = [
  { name: 'priority', label: 'Priority', all: 'All priorities' },
  { name: 'status', label: 'Stated progress', all: 'Any progress' },
  { name: 'lead', label: 'Lead', all: 'All leads' },
  { name: 'flag', label: 'To look at', all: 'Any flag or none' },
];

/** A choice with how many actions have it; one that no action has is none. */
function counted(
  { value, label }: Option,
  actions: readonly ActionLine[],
  of: (action: ActionLine) => string | null,
): readonly Option[] {
  const count = actions.filter((action) => of(action) === value).length;
  return count === 0 ? [] : [{ value, label: `${label} (${formatCount(count)})` }];
}

/** An address may ask for what no action has: the menu says so too. */
function withAsked(choices: readonly Option[], asked: string | undefined): readonly Option[] {
  if (asked === undefined || choices.some(({ value }) => value === asked)) return choices;
  return [...choices, { value: asked, label: asked }];
}
