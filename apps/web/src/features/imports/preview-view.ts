import type { ImportPreview, ImportRowsPage } from '@plumbline/contract/import/import-views';
import { days, isDay } from '@plumbline/domain/period/day';
import { controlTotalSentence } from '@plumbline/domain/sentence/control-total-sentence';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import type { ShownVerdict } from '#shell/page-search.ts';

export type VerdictTab = Readonly<{ verdict: ShownVerdict; label: string; count: number }>;

const labels: Readonly<Record<ShownVerdict, string>> = {
  new: 'New',
  changed: 'Changed',
  same: 'The same',
  refused: 'Refused',
  waiting: 'Unknown names',
  missing: 'Missing from file',
};

/** What the rows of each tab are, in a sentence over them. */
export const verdictSentences: Readonly<Record<ShownVerdict, string>> = {
  new: 'Not held here yet. They will be added.',
  changed: 'Held here with other content. They will be as in the file.',
  same: 'Held here just so. Nothing will change.',
  refused: 'Something in these rows cannot be right. They will be left out.',
  waiting:
    'These rows name a team or officer that is not known here. Add the name, or they will be left out.',
  missing: 'Held here, within the days the file covers, but not in the file.',
};

/** The tabs of a preview; unknown names only where there are any. */
export function verdictTabs({ counts }: Pick<ImportPreview, 'counts'>): readonly VerdictTab[] {
  if (counts === null) return [];
  const verdicts: readonly ShownVerdict[] = [
    'new',
    'changed',
    'same',
    'refused',
    ...(counts.waiting > 0 ? (['waiting'] as const) : []),
    'missing',
  ];
  return verdicts.map((verdict) => ({
    verdict,
    label: labels[verdict],
    count: counts[verdict],
  }));
}

/** The tab in sight: the one asked for, else the first that asks for a look. */
export function shownTab(
  asked: ShownVerdict | undefined,
  preview: Pick<ImportPreview, 'counts'>,
): VerdictTab | null {
  const tabs = verdictTabs(preview);
  const wanted = tabs.find(({ verdict }) => verdict === asked);
  if (wanted !== undefined) return wanted;
  const order: readonly ShownVerdict[] = [
    'refused',
    'waiting',
    'changed',
    'new',
    'missing',
    'same',
  ];
  for (const verdict of order) {
    const tab = tabs.find((one) => one.verdict === verdict);
    if (tab !== undefined && tab.count > 0) return tab;
  }
  return tabs[0] ?? null;
}

/** The source's own count beside ours: of audits, those that count, and not every row. */
export function controlSentence(
  preview: Pick<ImportPreview, 'controlTotal' | 'rowsRead' | 'countedInFile' | 'counts'>,
): string {
  const { controlTotal, rowsRead, countedInFile, counts } = preview;
  const taken = counts ? counts.new + counts.changed + counts.same : 0;
  const read = `${countOf(rowsRead, 'row')} read`;
  if (controlTotal !== null) {
    return `${controlTotalSentence(controlTotal, countedInFile ?? taken)} ${read}.`;
  }
  const counted =
    countedInFile === null ? '' : `, ${formatCount(countedInFile)} of them counted audits`;
  return `No total was given to compare with: ${read}${counted}.`;
}

/** What would be lost by taking a file that lacks columns, and how to keep it. */
export function lostSentence(lost: ImportPreview['columnsLost']): string {
  const parts = lost.map(({ label, rows }) => `${label} (${countOf(rows, 'row')})`);
  return `Changed rows hold something there that confirming would take away: ${parts.join(', ')}. To keep it, export the file with ${lost.length === 1 ? 'that column' : 'those columns'} and send it again.`;
}

/** The days that a file speaks for, in words: what a person said, or as far as its rows reach. */
export function rangeSentence({
  declared,
  isRangeChosen,
  source,
}: Pick<ImportPreview, 'declared' | 'isRangeChosen' | 'source'>): string {
  if (declared === null) return 'The file does not say which days it covers.';
  const span = `${dayWords(declared.from)} to ${dayWords(declared.to)}`;
  if (isRangeChosen) return `The file covers ${span}.`;
  return source === 'schedule'
    ? `By its financial years it covers ${span}.`
    : `Its rows reach from ${span}.`;
}

function dayWords(day: string): string {
  return isDay(day) ? days.label(day) : day;
}

/** What is wrong with a range as typed, and at which end. */
export type RangeFault = Readonly<{ end: 'from' | 'to'; message: string }>;

/** What is wrong with a range as typed, or null. */
export function rangeFault({
  from,
  to,
}: Readonly<{ from: string; to: string }>): RangeFault | null {
  if (!isDay(from)) return { end: 'from', message: 'Enter the first day the file covers' };
  if (!isDay(to)) return { end: 'to', message: 'Enter the last day the file covers' };
  return from > to
    ? { end: 'to', message: 'The last day must be the same as or after the first day' }
    : null;
}

/** A control total as typed: a number, none, or what is wrong with it. */
export function readControlTotal(
  text: string,
): Readonly<{ kind: 'total'; total: number | null } | { kind: 'fault'; message: string }> {
  const trimmed = text.trim().replaceAll(',', '');
  if (trimmed === '') return { kind: 'total', total: null };
  return /^\d{1,8}$/.test(trimmed)
    ? { kind: 'total', total: Number(trimmed) }
    : { kind: 'fault', message: 'Enter the number of audits, such as 1,024' };
}

/** The pages of rows fetched so far as one list. */
export function allRows(pages: readonly ImportRowsPage[]): ImportRowsPage['rows'] {
  return pages.flatMap(({ rows }) => rows);
}
