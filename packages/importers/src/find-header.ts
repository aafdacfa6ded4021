import type { SourceLayout } from '@plumbline/contract/source/layout';
import { fieldFinder, fieldsNamed, type Header, matchHeader } from './match-header.ts';
import { fileMessages } from './messages.ts';
import { csvReader } from './read-csv.ts';
import type { Delimiter } from './row-batch.ts';

/** Titles and notes may stand above the column names, in this many lines at most. */
const linesSearched = 20;
/** A line that names fewer fields than this is not taken for the column names. */
const fewestNames = 2;

type HeaderPlace = Readonly<{ row: number; named: number }>;

type CsvHeader =
  | Readonly<{ kind: 'found'; delimiter: Delimiter; row: number; header: Header }>
  | Readonly<{ kind: 'failed'; message: string; line?: number }>;

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The row, counted from 0, among the first ones that names the most fields of the layout, the
 * earliest of equals; undefined when none looks like column names.
 */
export function placeHeader(
  rows: Iterable<readonly string[]>,
  layout: SourceLayout,
): HeaderPlace | undefined {
  const find = fieldFinder(layout);
  let best: HeaderPlace | undefined;
  let row = 0;
  for (const cells of rows) {
    if (row === linesSearched) break;
    const named = fieldsNamed(cells, find);
    if (named >= fewestNames && named > (best?.named ?? 0)) best = { row, named };
    row += 1;
  }
  return best;
}

/**
 * Finds the delimiter and the column names in the beginning of a delimited text. `whole` says
 * that `text` is all there is, so that its last line counts even without a line end.
 */
export function findHeader(text: string, layout: SourceLayout, whole: boolean): CsvHeader {
  let best: (HeaderPlace & Readonly<{ delimiter: Delimiter }>) | undefined;
  for (const delimiter of delimiters) {
    const place = placeHeader(firstRows(text, delimiter, whole), layout);
    if (place && place.named > (best?.named ?? 0)) best = { ...place, delimiter };
  }
  if (best === undefined) return { kind: 'failed', message: noHeader(layout) };
  const { delimiter, row } = best;
  const cells = [...firstRows(text, delimiter, whole)][row] ?? [];
  const result = matchHeader(cells, layout);
  return result.kind === 'failed' ? result : { ...result, kind: 'found', delimiter, row };
}

/** What to say when no line names columns. */
export function noHeader(layout: SourceLayout): string {
  const labels = layout.columns.filter(({ required }) => required).map(({ label }) => label);
  return fileMessages.noHeader(labels);
}

function* firstRows(text: string, delimiter: Delimiter, whole: boolean) {
  const reader = csvReader(delimiter);
  const results = whole ? [reader.push(text), reader.end()] : [reader.push(text)];
  for (const result of results) {
    if (result.kind === 'rows') yield* result.rows.map(({ cells }) => cells);
  }
}
