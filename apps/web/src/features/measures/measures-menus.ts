import type { MeasureList, MeasureListed } from '@plumbline/contract/measure/measure-list';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { FilterChoice } from '#shell/filters/filter-menu.tsx';
import { type MeasuresFilter, measuresIn } from './measures-filter.ts';
import { words } from './measures-words.ts';

type MenuName = Exclude<keyof MeasuresFilter, 'text'>;

type Option = FilterChoice['options'][number];

/** The menus over the list, each choice with how many measures it stands for. */
export function measuresMenus(
  { sections }: Pick<MeasureList, 'sections'>,
  filter: MeasuresFilter,
): readonly FilterChoice[] {
  const measures = measuresIn(sections);
  const owners = [...new Set(measures.map(({ ownerRole }) => ownerRole))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const counted = (options: readonly Option[], of: (one: MeasureListed) => string) =>
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
  return menus.map(({ name, label, all }) => ({
    name,
    label,
    value: filter[name] ?? '',
    options: [{ value: '', label: all }, ...withAsked(options[name], filter[name])],
  }));
}

const menus: readonly Readonly<{ name: MenuName; label: string; all: string }>[] = [
  { name: 'part', label: 'Part of the plan', all: 'All of the plan' },
  { name: 'tier', label: 'On the Board', all: 'On the Board or not' },
  { name: 'status', label: 'Status', all: 'Any status' },
  { name: 'fresh', label: 'Figures', all: 'Fresh or late' },
  { name: 'kind', label: 'Kind', all: 'All kinds' },
  { name: 'owner', label: 'Owner', all: 'All owners' },
];

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
