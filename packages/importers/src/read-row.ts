import type { CellValue, Column, Fields, SourceLayout } from '@plumbline/contract/source/layout';
import type { Day } from '@plumbline/domain/period/day';
import type { CellReader } from './cell-reader.ts';
import type { Header } from './match-header.ts';
import { cellMessages, fileMessages, rowMessages } from './messages.ts';
import { codeReader } from './parse-code.ts';
import { dayReader } from './parse-day.ts';
import { parseFinancialYearCell } from './parse-financial-year.ts';
import { parseNumber } from './parse-number.ts';
import { parseText } from './parse-text.ts';
import type { ImportRow, RowIssue } from './row-batch.ts';

/** The cells of one row, and the line of the file that it starts on. */
export type RawRow = Readonly<{ cells: readonly string[]; line: number }>;

export type RowReader = Readonly<{
  read: (row: RawRow) => ImportRow;
  /** The row refused as a whole. */
  refuse: (row: RawRow, message: string) => ImportRow;
  /** What the rows read so far say about the file as a whole. */
  notices: () => readonly string[];
}>;

/** What to do with one column, settled once for the million rows that follow. */
type Plan = Readonly<{
  field: string;
  name: string;
  index: number;
  read: CellReader;
  filled: boolean;
  blank: string | null;
}>;

type Values = Record<string, CellValue>;

/** What is wrong with a cell, and which field it was to fill. */
type CellFault = RowIssue & Readonly<{ field: string }>;

const none: readonly never[] = [];

/** A reader of the rows of one file, whose columns stand where `header` found them. */
export function rowReader(layout: SourceLayout, header: Header, today: Day): RowReader {
  const monthFirst = new Map<string, string>();
  const plans = layout.columns.map((column) =>
    planOf(column, header, (name, text) => monthFirst.set(name, text)),
  );
  const copies = layout.columns.flatMap(({ field, whenBlank }) =>
    whenBlank?.kind === 'same-as' ? [{ field, from: whenBlank.field }] : [],
  );
  const names = new Map(plans.map(({ field, name }) => [field, name]));
  const keyIndex = plans.find(({ field }) => field === layout.key)?.index ?? -1;
  const blankRow = blankRowOf(plans);
  const { width } = header;

  function refuse({ cells, line }: RawRow, issues: readonly RowIssue[]): ImportRow {
    const key = parseText(cells[keyIndex] ?? '');
    return { line, key: typeof key === 'string' ? key : null, fields: null, issues, raw: cells };
  }

  function check(fields: Fields, faults: readonly CellFault[]): readonly RowIssue[] {
    let issues: RowIssue[] | undefined;
    for (const { reads, check: problemOf } of layout.rules) {
      if (faults.some(({ field }) => reads.includes(field))) continue;
      const problem = problemOf(fields, today);
      if (problem === undefined) continue;
      issues ??= [];
      issues.push({ column: names.get(problem.field) ?? '', message: problem.message });
    }
    return issues ?? none;
  }

  function read(row: RawRow): ImportRow {
    const { cells, line } = row;
    if (!fits(cells, width)) return refuse(row, whole(rowMessages.cells(cells.length, width)));
    const fields: Values = { ...blankRow };
    const faults = readCells(plans, cells, fields);
    for (const { field, from } of copies) fields[field] ??= fields[from] ?? null;
    const issues = check(fields, faults);
    if (faults.length + issues.length > 0) {
      return refuse(row, [
        ...faults.map(({ column, message }) => ({ column, message })),
        ...issues,
      ]);
    }
    return { line, key: String(fields[layout.key]), fields, issues: none, raw: cells };
  }

  return {
    read,
    refuse: (row, message) => refuse(row, whole(message)),
    notices: () => [...monthFirst].map(([name, text]) => fileMessages.monthFirst(name, text)),
  };
}

/** Fills in the fields that are not blank; returns what is wrong, cell by cell. */
function readCells(
  plans: readonly Plan[],
  cells: readonly string[],
  fields: Values,
): readonly CellFault[] {
  let faults: CellFault[] | undefined;
  for (const { field, name, index, read, filled } of plans) {
    const cell = index < 0 ? '' : (cells[index] ?? '');
    const value = cell === '' ? null : read(cell);
    if (value === null) {
      if (!filled) continue;
    } else if (typeof value !== 'object') {
      fields[field] = value;
      continue;
    }
    faults ??= [];
    faults.push({ field, column: name, message: value?.message ?? cellMessages.blank });
  }
  return faults ?? none;
}

/**
 * The row of a file in which every cell is blank, to be copied for each row: several times
 * faster than adding the fields one by one, provided that it was not made in that way itself.
 */
function blankRowOf(plans: readonly Plan[]): Fields {
  return JSON.parse(JSON.stringify(Object.fromEntries(plans.map((p) => [p.field, p.blank]))));
}

/** Enough cells, and nothing in those beyond the last column. */
function fits(cells: readonly string[], width: number): boolean {
  if (cells.length === width) return true;
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

function whole(message: string): readonly RowIssue[] {
  return [{ column: '', message }];
}

function planOf(
  column: Column,
  { matches }: Header,
  seeMonthFirst: (name: string, text: string) => void,
): Plan {
  const { field, label, filled, whenBlank } = column;
  const match = matches.find((candidate) => candidate.field === field);
  const name = match?.found ?? label;
  return {
    field,
    name,
    index: match?.index ?? -1,
    read: cellReader(column, (text) => seeMonthFirst(name, text)),
    filled,
    blank: whenBlank?.kind === 'value' ? whenBlank.value : null,
  };
}

function cellReader(column: Column, seeMonthFirst: (text: string) => void): CellReader {
  const read = readerOfKind(column, seeMonthFirst);
  const blanks = new Set(column.blanks?.map((word) => word.toLowerCase()));
  if (column.kind === 'code' || blanks.size === 0) return read;
  const longest = Math.max(...[...blanks].map((word) => word.length));
  // Nearly every cell is longer than these words and has no white space around it.
  const mayBeBlank = (cell: string): boolean =>
    cell.length <= longest || isSpace(cell, 0) || isSpace(cell, cell.length - 1);
  return (cell) => (mayBeBlank(cell) && blanks.has(cell.trim().toLowerCase()) ? null : read(cell));
}

const isSpace = (cell: string, at: number): boolean => cell.charCodeAt(at) <= 0x20;

/**
 * How a spreadsheet shows a long number in a narrow cell, and saves it: one digit, maybe decimals,
 * E+ and at least two digits, such as 1.23457E+11. Ids that merely look alike, such as 12E4 or
 * 17E+1, are ids.
 */
const shortenedNumber = /^\d(\.\d+)?E\+\d{2,3}$/i;

/** Text within the bounds of its column. */
function textReader({ label, longest, isId, isName }: Column): CellReader {
  if (longest === undefined && !isId && !isName) return parseText;
  const most = longest ?? Number.POSITIVE_INFINITY;
  return (cell) => {
    const text = parseText(cell);
    if (typeof text !== 'string') return text;
    if (isName && !/[\p{L}\p{N}]/u.test(text)) return null;
    if (text.length > most) return { message: cellMessages.tooLong(most) };
    if ((isId || isName) && shortenedNumber.test(text))
      return { message: cellMessages.shortened(text, label) };
    return text;
  };
}

function readerOfKind(column: Column, seeMonthFirst: (text: string) => void): CellReader {
  switch (column.kind) {
    case 'text':
      return textReader(column);
    case 'day':
      return dayReader(seeMonthFirst);
    case 'number':
      return parseNumber;
    case 'financial-year':
      return parseFinancialYearCell;
    case 'code':
      return codeReader(column);
  }
}
