import type { Column, SourceLayout } from '@plumbline/contract/source/layout';
import { fileMessages } from './messages.ts';
import type { HeaderMatch } from './row-batch.ts';
import { squash } from './squash.ts';

/** The columns of a file: where each field stands, and what is left over. */
export type Header = Readonly<{
  matches: readonly HeaderMatch[];
  ignored: readonly string[];
  /** The file's own header, as far as the last column with a name. */
  names: readonly string[];
  /** The number of columns up to the last one with a name. */
  width: number;
}>;

type HeaderResult =
  | Readonly<{ kind: 'header'; header: Header }>
  | Readonly<{ kind: 'failed'; message: string }>;

const mostColumns = 200;

/** Finds the field of a header cell, however its name is written. */
type FieldFinder = (cell: string) => string | undefined;

/** A finder of the layout's fields by label, field name or alias. */
export function fieldFinder(layout: SourceLayout): FieldFinder {
  const fields = new Map<string, string>();
  for (const { field, label, aliases } of layout.columns) {
    for (const name of [label, field, ...aliases]) fields.set(squash(name), field);
  }
  return (cell) => fields.get(squash(cell));
}

/** How many different fields the cells of a line name: the measure of its being the header. */
export function fieldsNamed(cells: readonly string[], find: FieldFinder): number {
  const found = new Set<string>();
  for (const cell of cells.slice(0, mostColumns)) {
    const field = find(cell);
    if (field !== undefined) found.add(field);
  }
  return found.size;
}

/** Matches the cells of the header line to the columns of a layout. */
export function matchHeader(cells: readonly string[], layout: SourceLayout): HeaderResult {
  const find = fieldFinder(layout);
  const names = cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
  const width = names.findLastIndex((name) => name !== '') + 1;
  if (width > mostColumns) return failed(fileMessages.tooManyColumns(width, mostColumns));

  const found = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const field = find(name);
    if (field === undefined) continue;
    const earlier = found.get(field);
    if (earlier !== undefined) return failed(twice(layout, field, [names[earlier], name]));
    found.set(field, index);
  }
  const missing = layout.columns.filter(({ field, required }) => required && !found.has(field));
  if (missing.length > 0) return failed(fileMessages.missingColumns(missing));

  const matches = layout.columns.map((column) => matchOf(column, names, found));
  const used = new Set(found.values());
  const ignored = names.filter((name, index) => name !== '' && !used.has(index));
  return { kind: 'header', header: { matches, ignored, names: names.slice(0, width), width } };
}

function matchOf(
  { field, label }: Column,
  names: readonly string[],
  found: ReadonlyMap<string, number>,
): HeaderMatch {
  const index = found.get(field);
  return index === undefined
    ? { field, label, found: null, index: null }
    : { field, label, found: names[index] ?? label, index };
}

function twice(
  layout: SourceLayout,
  field: string,
  [first = '', second = '']: readonly (string | undefined)[],
): string {
  const label = layout.columns.find((column) => column.field === field)?.label ?? field;
  return fileMessages.sameColumnTwice(first, second, label);
}

function failed(message: string): HeaderResult {
  return { kind: 'failed', message };
}
