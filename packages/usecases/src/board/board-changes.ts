import type { ChangeView } from '@plumbline/contract/board/board-view';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import type { StatusWord } from '@plumbline/domain/status/status';
import type { BoardRow } from './board-measures.ts';

const worth: Readonly<Record<StatusWord, number>> = {
  'off-plan': 0,
  'near-plan': 1,
  'on-plan': 2,
  complete: 3,
  'no-status': -1,
};

/** What has another status than at the end of the period before; one without a status then is new. */
export function changesSince(
  rows: readonly BoardRow[],
  before: ReadonlyMap<string, StatusWord>,
): readonly ChangeView[] {
  return rows.flatMap(({ measure: { measure, shortName, status } }) => {
    const from = before.get(measure) ?? 'no-status';
    const to = status.word;
    if (from === to || from === 'no-status' || to === 'no-status') return [];
    return [{ measure, name: shortName, from, to, isBetter: worth[to] > worth[from] }];
  });
}

/** 'Since Quarter 2, July to September 2024: 4 measures changed status, 3 are better and 1 is worse.' */
export function changesSentence(changes: readonly ChangeView[], before: string): string {
  if (changes.length === 0) return `No status has changed since ${before}.`;
  const better = changes.filter(({ isBetter }) => isBetter).length;
  const parts = [
    [better, 'better'],
    [changes.length - better, 'worse'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatCount(count)} ${count === 1 ? 'is' : 'are'} ${word}`);
  return `Since ${before}: ${countOf(changes.length, 'measure')} changed status, ${listWords(said)}.`;
}
