import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { listWords } from '@plumbline/domain/sentence/number-words';

type FilterName = 'team' | 'riskBand' | 'origin';

/** One filter with its choices; the empty value takes all. */
export type Filter = Readonly<{
  name: FilterName;
  label: string;
  value: string;
  options: readonly Readonly<{ value: string; label: string }>[];
}>;

type Filtered = Pick<ProtectionView, 'filters' | 'choices'>;

/** The filters of the page in the order they are read. */
export function filtersOf({ filters, choices }: Filtered): readonly Filter[] {
  return [
    filterOf('team', { label: 'Team', all: 'All teams' }, [filters.team, choices.teams]),
    filterOf('riskBand', { label: 'Risk band', all: 'All risk bands' }, [
      filters.riskBand,
      choices.riskBands,
    ]),
    filterOf('origin', { label: 'Origin', all: 'All origins' }, [filters.origin, choices.origins]),
  ];
}

type Choices = readonly Readonly<{ id: string; name: string }>[];

function filterOf(
  name: FilterName,
  { label, all }: Readonly<{ label: string; all: string }>,
  [value, choices]: readonly [string | null, Choices],
): Filter {
  const known = choices.map((choice) => ({ value: choice.id, label: choice.name }));
  const isKnown = value === null || choices.some((choice) => choice.id === value);
  const options = isKnown ? known : [...known, { value, label: value }];
  return { name, label, value: value ?? '', options: [{ value: '', label: all }, ...options] };
}

/** What the page is narrowed to: 'Showing only audits by North and in the high risk band.'; '' when it is not. */
export function filterSentence(filtered: Filtered): string {
  const chosen = filtersOf(filtered).filter(({ value }) => value !== '');
  if (chosen.length === 0) return '';
  const parts = chosen.map(({ name, value, options }) => {
    const label = options.find((option) => option.value === value)?.label ?? value;
    return phrase(name, label);
  });
  return `Showing only audits ${listWords(parts)}.`;
}

/** What the filters leave of the target, and what they do not reach; '' while all is shown. */
export function filterConsequences({
  filters,
  volume,
}: Pick<ProtectionView, 'filters'> & {
  readonly volume: Pick<ProtectionView['volume'], 'noTargetReason'>;
}): string {
  const origin = filters.origin === null ? '' : 'The risk programme is shown for every origin.';
  return [volume.noTargetReason ?? '', origin].filter((part) => part !== '').join(' ');
}

function phrase(name: FilterName, label: string): string {
  switch (name) {
    case 'team':
      return `by ${label}`;
    case 'riskBand':
      return `in the ${label.toLowerCase()} risk band`;
    case 'origin':
      return `with the origin ${label.toLowerCase()}`;
  }
}
