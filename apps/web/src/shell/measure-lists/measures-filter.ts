import type { MeasuresSearch } from '../page-search.ts';
import type { Listed, ListedSection } from './listed.ts';

/** What narrows the list to some of its measures. */
export type MeasuresFilter = Pick<
  MeasuresSearch,
  'part' | 'tier' | 'kind' | 'status' | 'owner' | 'fresh' | 'text'
>;

/** The list with only the measures that are asked for. */
export type ShownMeasures<M extends Listed> = Readonly<{
  sections: readonly ListedSection<M>[];
  /** How many measures are shown, and of how many. */
  shown: number;
  all: number;
}>;

/** Whether anything narrows the list. */
export function isNarrowed({
  part,
  tier,
  kind,
  status,
  owner,
  fresh,
  text,
}: MeasuresFilter): boolean {
  return [part, tier, kind, status, owner, fresh, text].some((one) => one !== undefined);
}

/** The measures that answer to every filter, with the parts of the plan that they belong to. */
export function shownMeasures<M extends Listed>(
  { sections }: Pick<ShownMeasures<M>, 'sections'>,
  filter: MeasuresFilter,
): ShownMeasures<M> {
  const left = sections
    .filter(({ key }) => filter.part === undefined || key === filter.part)
    .map((section) => ({
      ...section,
      measures: section.measures.filter((one) => answers(one, filter)),
    }))
    .filter(({ measures }) => measures.length > 0);
  return { sections: left, shown: measuresIn(left).length, all: measuresIn(sections).length };
}

/** Every measure of some parts, in the order of the plan. */
export function measuresIn<M extends Listed>(sections: readonly ListedSection<M>[]): readonly M[] {
  return sections.flatMap(({ measures }) => measures);
}

function answers(one: Listed, filter: MeasuresFilter): boolean {
  const { tier, kind, status, owner, fresh, text } = filter;
  return (
    (tier === undefined || one.tier === tier) &&
    (kind === undefined || one.timeBasis === kind) &&
    (status === undefined || one.status.word === status) &&
    (owner === undefined || one.ownerRole === owner) &&
    (fresh === undefined || one.freshness.word === fresh) &&
    (text === undefined || hasWords(one, text))
  );
}

/** Whether every word that was typed stands somewhere in what a measure is called or who owns it. */
function hasWords(one: Listed, text: string): boolean {
  const { measure, name, shortName, ownerRole, holder } = one;
  const said = plain([measure, name, shortName, ownerRole, holder ?? ''].join('\n'));
  return plain(text)
    .trim()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Quotation marks and accents are no part of what somebody looks for. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}"'“”‘’]/gu, '')
    .toLowerCase();
