import type { FoundThing, ThingKind } from '@plumbline/contract/find/found-things';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { stringifySearch } from '#shell/search-text.ts';
import { type Place, places } from './places.ts';
import {
  foldText,
  type Query,
  queryOf,
  type Ranked,
  rankThings,
  type Sought,
} from './rank-things.ts';

/** What an entry opens: an address, or the help about the keys. */
export type Opens = Readonly<{ kind: 'address'; href: string }> | Readonly<{ kind: 'help' }>;

/** One line that can be chosen. */
export type Entry = Readonly<{
  /** Its own among all entries in sight, and fit to be an id. */
  key: string;
  /** Its reference, before its name; empty where it has none. */
  mark: string;
  title: string;
  /** Where it belongs or who leads it; null where there is nothing to say. */
  note: string | null;
  opens: Opens;
}>;

type GroupKind = Place['kind'] | ThingKind;

export type EntryGroup = Readonly<{
  kind: GroupKind;
  /** 'Measures', and how many of how many where not all are listed. */
  title: string;
  entries: readonly Entry[];
}>;

/** What is found, group by group, and how much that is with what is not listed. */
export type Found = Readonly<{ groups: readonly EntryGroup[]; count: number }>;

/** What there is to find, and the period that links keep. */
export type Findable = Readonly<{ things: readonly FoundThing[]; period: string | undefined }>;

/** More of one kind push the others out of sight. */
const mostOfAKind = 6;

const titles: Readonly<Record<GroupKind, string>> = {
  page: 'Pages',
  part: 'Parts of pages',
  measure: 'Measures',
  action: 'Actions',
  'success-measure': 'Success measures',
  recommendation: 'Recommendations',
  priority: 'Priorities',
};

/** Groups that answer equally well stand in this order. */
const kinds: readonly GroupKind[] = [
  'page',
  'part',
  'measure',
  'action',
  'success-measure',
  'recommendation',
  'priority',
];

type Candidate = Sought & Readonly<{ kind: GroupKind; entry: Entry }>;

/** What answers to what was typed: the group with the best answer first. Without a word, the pages. */
export function foundBy(typed: string, findable: Findable): Found {
  const query = queryOf(typed);
  if (query === null) {
    const pages = candidatesOf({ ...findable, things: [] }).filter(({ kind }) => kind === 'page');
    const entries = pages.map(({ entry }) => entry);
    return { groups: [groupOf('page', entries, [])], count: entries.length };
  }
  const ranked = rankThings(query, candidatesOf(findable));
  const groups = kinds
    .map((kind) => ({ kind, of: ranked.filter(({ thing }) => thing.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    // Those of one rank keep the order of the kinds.
    .toSorted((a, b) => best(a.of) - best(b.of))
    .map(({ kind, of }) => {
      const entries = of.map(({ thing: { entry } }) => entry);
      return groupOf(kind, entries, allOf(kind, { query, period: findable.period }));
    });
  return { groups, count: ranked.length };
}

const best = (ranked: readonly Ranked<Candidate>[]): number => ranked[0]?.rank ?? 0;

/** A group with as many entries as stay readable, then the way to all of them where there is one. */
function groupOf(kind: GroupKind, all: readonly Entry[], rest: readonly Entry[]): EntryGroup {
  const title = titles[kind];
  // There are few pages, and they are what a reader without a word looks through.
  if (kind === 'page' || all.length <= mostOfAKind) return { kind, title, entries: all };
  const shown = all.slice(0, mostOfAKind);
  return {
    kind,
    title: `${title}, ${formatCount(shown.length)} of ${formatCount(all.length)}`,
    entries: [...shown, ...rest],
  };
}

/** The pages that list all of a kind, narrowed to what was typed. */
const lists: Readonly<Partial<Record<GroupKind, Readonly<{ path: string; of: string }>>>> = {
  measure: { path: '/measures', of: 'measures' },
  action: { path: '/plan', of: 'actions' },
};

function allOf(
  kind: GroupKind,
  { query: { whole }, period }: Readonly<{ query: Query; period: string | undefined }>,
): readonly Entry[] {
  const list = lists[kind];
  if (list === undefined) return [];
  return [
    {
      key: `all-${kind}`,
      mark: '',
      title: `All ${list.of} with “${whole}”`,
      note: null,
      opens: { kind: 'address', href: `${list.path}${stringifySearch({ text: whole, period })}` },
    },
  ];
}

function candidatesOf({ things, period }: Findable): readonly Candidate[] {
  return [
    ...things.map((thing) => ofThing(thing, period)),
    ...places.map((place) => ofPlace(place, period)),
    help,
  ];
}

const help: Candidate = {
  kind: 'page',
  ref: '',
  names: ['Keyboard shortcuts'],
  also: ['keys', 'help'],
  entry: {
    key: 'help',
    mark: '',
    title: 'Keyboard shortcuts',
    note: null,
    opens: { kind: 'help' },
  },
};

function ofPlace(
  { kind, title, of, path, search, hash, words }: Place,
  period?: string,
): Candidate {
  const part = hash === undefined ? '' : `#${hash}`;
  const href = `${path}${stringifySearch({ period, ...search })}${part}`;
  return {
    kind,
    ref: '',
    names: [title],
    also: of === null ? words : [of, ...words],
    entry: {
      key: idOf(`${kind}-${of ?? ''}-${title}`),
      mark: '',
      title,
      note: of,
      opens: { kind: 'address', href },
    },
  };
}

function ofThing(thing: FoundThing, period?: string): Candidate {
  const { kind, ref, on, title, shortName, owner, holder, plan } = thing;
  const path = kind === 'measure' ? '/measures' : '/plan';
  const search = stringifySearch({ plan: plan?.id, period });
  const said = [noteOf(thing), plan?.title].filter((part) => part != null);
  return {
    kind,
    ref,
    names: shortName === null ? [title] : [title, shortName],
    also: [owner, holder, plan?.title].filter((part) => part != null),
    entry: {
      key: idOf(`${kind}-${plan?.id ?? ''}-${ref}`),
      mark: ref,
      title,
      note: said.length === 0 ? null : said.join(' · '),
      opens: { kind: 'address', href: `${path}/${encodeURIComponent(on)}${search}` },
    },
  };
}

function noteOf({ kind, owner, holder }: FoundThing): string | null {
  if (kind === 'priority' || kind === 'recommendation') return null;
  if (owner === null) return 'Nobody leads it yet';
  return holder === null ? owner : `${owner}, ${holder}`;
}

/** Letters, digits, points and hyphens: what an id may be made of without a second thought. */
const idOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}.]+/gu, '-');
