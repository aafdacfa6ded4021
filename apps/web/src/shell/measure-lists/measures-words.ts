import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import { statusNames } from '@plumbline/domain/status/status-names';
import type { Listed } from './listed.ts';
import type { MeasuresFilter, ShownMeasures } from './measures-filter.ts';

/** What a menu calls each word of a measure. */
export const words: Readonly<{
  tier: Readonly<Record<MeasureListed['tier'], string>>;
  kind: Readonly<Record<MeasureListed['timeBasis'], string>>;
  status: typeof statusNames;
  fresh: Readonly<Record<MeasureListed['freshness']['word'], string>>;
}> = {
  tier: { headline: 'On the Board', supporting: 'Not on the Board' },
  kind: {
    flow: 'A figure for each month or quarter',
    cumulative: 'Counted up over the year',
    stock: 'A level',
    wave: 'Asked now and then',
    proportion: 'Twelve months rolled together',
    milestone: 'Steps reached by a day',
  },
  status: statusNames,
  fresh: {
    late: 'Late',
    none: 'No figure yet',
    awaited: 'Due, not late',
    current: 'Up to date',
    'as-it-comes': 'By wave or step',
  },
};

/** The word as a menu names it, in small letters; any other text as it stands in the address. */
function named(name: 'kind' | 'status' | 'fresh', word: string): string {
  const label: string | undefined = new Map(Object.entries(words[name])).get(word);
  return label === undefined ? word : label.slice(0, 1).toLowerCase() + label.slice(1);
}

function tierWords(tier: string): string {
  if (tier === 'headline') return 'on the Board';
  return tier === 'supporting' ? 'not on the Board' : `tier “${tier}”`;
}

/** 'Showing 3 of 76 measures: under Protection, with status “off plan” and owned by Head of HR.' */
export function filterSentence(
  { part, tier, kind, status, owner, fresh, text }: MeasuresFilter,
  { shown, all }: Pick<ShownMeasures<Listed>, 'shown' | 'all'>,
  titleOf: (part: string) => string,
): string {
  const parts = [
    part === undefined ? [] : `under ${titleOf(part)}`,
    tier === undefined ? [] : tierWords(tier),
    kind === undefined ? [] : `of the kind “${named('kind', kind)}”`,
    status === undefined ? [] : `with status “${named('status', status)}”`,
    fresh === undefined ? [] : `with figures “${named('fresh', fresh)}”`,
    owner === undefined ? [] : `owned by ${owner}`,
    text === undefined ? [] : `with “${text}” in them`,
  ].flat();
  return `Showing ${formatCount(shown)} of ${countOf(all, 'measure')}: ${listWords(parts)}.`;
}
