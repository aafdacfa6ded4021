import type { ImportPreview, ImportSummary } from '@plumbline/contract/import/import-views';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import type { StatusTone } from '@plumbline/ui/status-tag';

export type Source = ImportSummary['source'];

/** What a file of a source holds, in the plural. */
export const sourceNames: Readonly<Record<Source, string>> = {
  audits: 'Audits',
  schedule: 'Risk programme schedule',
};

/** The same in a word, for a column of a table. */
export const shortSourceNames: Readonly<Record<Source, string>> = {
  audits: 'Audits',
  schedule: 'Schedule',
};

/** What one row of a source is: one and many. */
const rowWords: Readonly<Record<Source, readonly [one: string, many: string]>> = {
  audits: ['record', 'records'],
  schedule: ['scheduled audit', 'scheduled audits'],
};

/** '62 records', '1 scheduled audit'. */
export function rowsOf(source: Source, count: number): string {
  const [one, many] = rowWords[source];
  return countOf(count, one, many);
}

type State = Readonly<{ tone: StatusTone; word: string }>;

const states: Readonly<Record<ImportSummary['state'], State>> = {
  reading: { tone: 'none', word: 'Being read' },
  ready: { tone: 'near', word: 'Waiting for you' },
  confirmed: { tone: 'done', word: 'Taken' },
  cancelled: { tone: 'none', word: 'Cancelled' },
  undone: { tone: 'none', word: 'Taken back' },
};

export function stateOf({ state }: Pick<ImportSummary, 'state'>): State {
  return states[state];
}

/** Whether somebody has still to decide about it. */
export function isWaiting({ state }: Pick<ImportSummary, 'state'>): boolean {
  return state === 'ready' || state === 'reading';
}

type Counted = Pick<ImportSummary, 'counts' | 'rowsRead' | 'source' | 'withdrawMissing'>;

/** What a file would do: '1,024 rows read: 62 new, 3 changed, 957 the same and 2 refused.' */
export function previewSentence({ counts, rowsRead }: Counted): string {
  const read = `${countOf(rowsRead, 'row')} read`;
  if (counts === null) return `${read} so far.`;
  const parts = [
    `${formatCount(counts.new)} new`,
    `${formatCount(counts.changed)} changed`,
    `${formatCount(counts.same)} the same`,
    `${formatCount(counts.refused)} refused`,
    ...(counts.waiting === 0
      ? []
      : [
          `${formatCount(counts.waiting)} that ${counts.waiting === 1 ? 'names' : 'name'} an unknown team or officer`,
        ]),
  ];
  return `${read}: ${listWords(parts)}.`;
}

/** What stands in the place of a preview while there is none, so that nobody waits for nothing. */
export function readingSentence({ isReaderSilent }: Pick<ImportSummary, 'isReaderSilent'>): string {
  return isReaderSilent
    ? 'Whoever reads it has not been heard of for a while. Cancel it, or it goes by itself in a few minutes.'
    : 'Its preview will stand here as soon as all of it has arrived.';
}

/** What an import did: '62 records added, 3 changed and 4 withdrawn.' */
export function takenSentence({ counts, source, withdrawMissing }: Counted): string {
  if (counts === null) return 'Nothing was taken.';
  const changes = changesOf({ counts, withdrawMissing });
  if (changes.length === 0) return 'Nothing changed: every row was held here already.';
  const [first = '', ...others] = changes.map(({ count, verb }, place) =>
    place === 0 ? `${rowsOf(source, count)} ${verb}` : `${formatCount(count)} ${verb}`,
  );
  return `${listWords([first, ...others])}.`;
}

type Change = Readonly<{ count: number; verb: string }>;

function changesOf({
  counts,
  withdrawMissing,
}: Readonly<{
  counts: NonNullable<ImportSummary['counts']>;
  withdrawMissing: boolean;
}>): readonly Change[] {
  return [
    { count: counts.new, verb: 'added' },
    { count: counts.changed, verb: 'changed' },
    { count: withdrawMissing ? counts.missing : 0, verb: 'withdrawn' },
  ].filter(({ count }) => count > 0);
}

/** What undoing an import will change, for whoever is asked to be sure. */
export function undoSentences({ counts, source, withdrawMissing }: Counted): readonly string[] {
  const changes = counts === null ? [] : changesOf({ counts, withdrawMissing });
  const lines = changes.map(({ count, verb }) => undoLine(source, count, verb));
  return [
    ...(lines.length === 0 ? ['It changed no figures, so none will change.'] : lines),
    'Other imports stay as they are, also later ones, and the file can be imported again.',
  ];
}

function undoLine(source: Source, count: number, verb: string): string {
  const rows = rowsOf(source, count);
  switch (verb) {
    case 'added':
      return `${rows} that it added will go.`;
    case 'changed':
      return `${rows} that it changed will be as before.`;
    default:
      return `${rows} that it withdrew will come back.`;
  }
}

/** What confirming will do, on the button's own panel. */
export function confirmSentences(preview: ImportPreview): readonly string[] {
  const { counts, source, withdrawMissing } = preview;
  if (counts === null) return [];
  const left = counts.refused + counts.waiting;
  const changes = changesOf({ counts, withdrawMissing });
  return [
    changes.length === 0
      ? 'Nothing will change: every row is held here already.'
      : `${listWords(changes.map(({ count, verb }) => `${formatCount(count)} will be ${verb}`))}.`,
    ...(left === 0 ? [] : [`${rowsOf(source, left)} will be left out.`]),
    ...notCountedSentence(preview),
  ];
}

function notCountedSentence({ notCounted, countedInFile }: ImportPreview): readonly string[] {
  if (countedInFile === null) return [];
  const others = notCounted.map(
    ({ label, rows }) => `${label.toLowerCase()} (${formatCount(rows)})`,
  );
  const counted = `${countOf(countedInFile, 'row')} of the file ${countedInFile === 1 ? 'counts as an audit' : 'count as audits'}`;
  return [others.length === 0 ? `${counted}.` : `${counted}; not counted: ${listWords(others)}.`];
}
