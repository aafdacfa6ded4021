import { type Column, fileCell, fileHeading, type Table } from '@plumbline/domain/table/table';

/** A cell of a workbook; months and days are days at midnight, UTC. */
type SheetCell = string | number | Date | null;

/** One table as a sheet of a workbook has it. */
export type Sheet = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How the numbers of each column are written; null for as they come. */
  readonly formats: readonly (string | null)[];
};

/** A table as a sheet: its numbers are those of its CSV, its months are dates. */
export function sheetOfTable({ title, notes, columns, rows }: Table): Sheet {
  return {
    title,
    notes,
    headings: columns.map(fileHeading),
    rows: rows.map((row) => columns.map((column) => cellOf(column, fileCell(column, row)))),
    formats: columns.map(({ kind }) => formats[kind]),
  };
}

function cellOf({ kind }: Column, value: string | number | null): SheetCell {
  if (kind !== 'month' || typeof value !== 'string') return value;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  return year === undefined ? value : new Date(Date.UTC(Number(year), Number(month) - 1));
}

const formats: Readonly<Record<Column['kind'], string | null>> = {
  text: null,
  month: 'mmmm yyyy',
  count: '#,##0',
  percent: '0',
  rate: '0.0',
  days: '#,##0',
  ratio: '0.00',
  points: '0',
};
