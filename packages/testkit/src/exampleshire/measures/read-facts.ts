/// <reference types="node" />
import { readFileSync } from 'node:fs';

const columns = [
  'id',
  'ref',
  'tier',
  'unit',
  'frequency',
  'direction',
  'target',
  'target_basis',
  'target_date',
  'rag',
  'time_basis',
  'disclosure',
] as const;

/** The facts of one measure, in the words of packages/testkit/facts/measures.csv. */
export type MeasureFacts = Readonly<Record<(typeof columns)[number], string>>;

/** The facts of the measures, in plan order, for tests to hold what is agreed against. */
export function readMeasureFacts(): readonly MeasureFacts[] {
  const text = readFileSync(new URL('../../../facts/measures.csv', import.meta.url), 'utf8');
  const [header = [], ...rows] = text.trim().split('\n').map(cellsOf);
  return rows.map(
    (cells) =>
      Object.fromEntries(
        columns.map((column) => [column, cells[header.indexOf(column)] ?? '']),
      ) as MeasureFacts,
  );
}

/** The cells of a line: between quotation marks a comma is text, and two of the marks are one. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
