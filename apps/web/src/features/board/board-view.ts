import type { BoardMeasure, BoardSection, BoardView } from '@plumbline/contract/board/board-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';

/** The sentence under a heading that already names the period. */
export function boardLede({ sentence, period }: Pick<BoardView, 'sentence' | 'period'>): string {
  const opening = `${period.label}: `;
  if (!sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Whether the picture of a measure is the year counted up; the others have their trend. */
export function isCountedUp({ measure }: Pick<BoardMeasure, 'measure'>): boolean {
  return measure === '2.2.2a';
}

/** The part of the Protection page that shows a measure in full. */
export function sectionOf(measure: string): string | undefined {
  return sections[measure];
}

const sections: Readonly<Record<string, string>> = {
  '2.2.1a': 'programme',
  '2.2.2b': 'outcomes',
  '2.2.2e': 'officers',
};

type Trend = Readonly<{
  values: readonly (number | null)[];
  /** 'December 2024: 96%'; null where there is no figure at all. */
  last: string | null;
  /** All of it in words. */
  label: string;
}>;

/** The last months of a measure. */
export function trendOf({ spark, shortName }: BoardMeasure): Trend {
  const said = spark.flatMap(({ label, text }) => (text === null ? [] : [`${label}: ${text}`]));
  const values = spark.map(({ value }) => value);
  return {
    values,
    last: said.at(-1) ?? null,
    label:
      said.length === 0
        ? `${shortName}: no figures yet`
        : `${shortName}, ${formatCount(said.length)} months, from ${said[0]} to ${said.at(-1)}`,
  };
}

/** Why a part of the plan has no table here. */
export function placeWords({ key }: BoardSection): string {
  return key === 'protection'
    ? 'No figures of audits are held yet. Import audits to see them here.'
    : 'The Board does not list this part yet. What is set up of it has pages of its own.';
}
