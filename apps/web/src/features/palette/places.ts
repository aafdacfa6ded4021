/** A page, or a part of one, that can be found by name. */
export type Place = Readonly<{
  kind: 'page' | 'part';
  title: string;
  /** The page that it is a part of. */
  of: string | null;
  path: string;
  /** What the address asks of the page. */
  search?: Readonly<Record<string, string>>;
  /** The id of the part on the page. */
  hash?: string;
  /** Other words for the same. */
  words: readonly string[];
}>;

type Part = Pick<Place, 'title' | 'search' | 'hash'> &
  Readonly<{ words?: readonly string[]; path?: string }>;

const page = (title: string, path: string, words: readonly string[]): Place => ({
  kind: 'page',
  title,
  of: null,
  path,
  words,
});

const partsOf = (of: string, path: string, parts: readonly Part[]): readonly Place[] =>
  parts.map(({ words = [], ...part }) => ({ kind: 'part', of, path, words, ...part }));

/** Every page that needs no further choice, then the parts that have an address of their own. */
export const places: readonly Place[] = [
  page('Board', '/', ['headline measures', 'decisions', 'performance', 'home']),
  page('Protection', '/protection', ['fire safety audits', 'volume']),
  page('Plan', '/plan', ['action plan', 'actions', 'recommendations', 'inspection']),
  page('Measures', '/measures', ['all measures', 'indicators', 'KPI', 'list']),
  page('Data', '/data', ['import', 'upload', 'files', 'CSV', 'Excel', 'undo']),
  page('What was not counted', '/data/not-counted', ['left out', 'follow-up', 'control total']),
  page('Scheduled audits', '/programme', ['risk programme', 'schedule', 'due', 'overdue']),
  ...partsOf('Protection', '/protection', [
    { title: 'Teams', hash: 'teams' },
    { title: "Officers' time", hash: 'officers', words: ['audits per officer', 'capacity'] },
    { title: 'Outcomes', hash: 'outcomes', words: ['unsatisfactory', 'satisfactory'] },
    { title: 'Risk programme', hash: 'programme', words: ['RBIP', 'schedule', 'overdue'] },
    { title: 'Catch-up planner', hash: 'catch-up', words: ['leave', 'target', 'weeks'] },
  ]),
  ...partsOf('Plan', '/plan', [
    { title: 'What to look at', hash: 'look-at', words: ['flags', 'overdue', 'contradictions'] },
    { title: 'Deadlines', search: { view: 'deadlines' }, words: ['due', 'calendar'] },
    { title: 'Owners', search: { view: 'owners' }, words: ['leads', 'posts', 'vacant'] },
    { title: 'The inspection', search: { view: 'inspection' }, words: ['dates', 'improvement'] },
  ]),
  ...partsOf('Measures', '/measures', [
    { title: 'Measures that are off plan', search: { status: 'off-plan' }, words: ['red'] },
    { title: 'Measures that are near plan', search: { status: 'near-plan' }, words: ['amber'] },
    { title: 'Measures without a status', search: { status: 'no-status' } },
    { title: 'Measures with late figures', search: { fresh: 'late' }, words: ['missing'] },
  ]),
];
