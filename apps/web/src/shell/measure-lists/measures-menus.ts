import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { FilterChoice } from '../filters/filter-menu.tsx';
import type { Listed, ListedSection } from './listed.ts';
import { type MeasuresFilter, measuresIn } from './measures-filter.ts';
import { words } from './measures-words.ts';

export type MenuName = Exclude<keyof MeasuresFilter, 'text'>;

type Option = FilterChoice['options'][number];

/** The menus over a list, each choice with how many measures it stands for. */
export function measuresMenus(
  { sections }: Readonly<{ sections: readonly ListedSection<Listed>[] }>,
  filter: MeasuresFilter,
  names: readonly MenuName[] = menuNames,
): readonly FilterChoice[] {
  const measures = measuresIn(sections);
  const owners = [...new Set(measures.map(({ ownerRole }) => ownerRole))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const counted = (options: readonly Option[], of: (one: Listed) => string | undefined) =>
    options.flatMap(({ value, label }) => {
      const count = measures.filter((one) => of(one) === value).length;
      return count === 0 ? [] : [{ value, label: `${label} (${formatCount(count)})` }];
    });
  const options: Readonly<Record<MenuName, readonly Option[]>> = {
    part: sections.map(({ key, title }) => ({ value: key, label: `${key} ${title}` })),
    tier: counted(optionsOf(words.tier), ({ tier }) => tier),
    status: counted(optionsOf(words.status), ({ status }) => status.word),
    fresh: counted(optionsOf(words.fresh), ({ freshness }) => freshness.word),
    kind: counted(optionsOf(words.kind), ({ timeBasis }) => timeBasis),
    owner: counted(
      owners.map((role) => ({ value: role, label: role })),
      ({ ownerRole }) => ownerRole,
    ),
  };
  return names.map((name) => ({
    name,
    label: menus[name].label,
    value: filter[name] ?? '',
    options: [{ value: '', label: menus[name].all }, ...withAsked(options[name], filter[name])],
  }));
}

const menuNames = ['part', 'tier', 'status', 'fresh', 'kind', 'owner'] as const;

const menus: Readonly<Record<MenuName, Readonly<{ label: string; all: string }>>> = {
  part: { label: 'Part of the plan', all: 'All of the plan' },
  tier: { label: 'On the Board', all: 'On the Board or not' },
  status: { label: 'Status', all: 'Any status' },
  fresh: { label: 'Figures', all: 'Fresh or late' },
  kind: { label: 'Kind', all: 'All kinds' },
  owner: { label: 'Owner', all: 'All owners' },
};

/** The menu of orders. */
export function orderMenu(sort: string | undefined): FilterChoice {
  return {
    name: 'sort',
    label: 'Order',
    value: sort ?? '',
    options: withAsked(
      [
        { value: '', label: 'In the order of the plan' },
        { value: 'status', label: 'The worst status first' },
        { value: 'fresh', label: 'Missing figures first' },
        { value: 'name', label: 'By name' },
        { value: 'owner', label: 'By owner' },
      ],
      sort,
    ),
  };
}

const optionsOf = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** An address may ask for what no measure has: the menu says so too. */
function withAsked(options: readonly Option[], asked: string | undefined): readonly Option[] {
  if (asked === undefined || options.some(({ value }) => value === asked)) return options;
  return [...options, { value: asked, label: asked }];
}
