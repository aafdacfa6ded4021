import { type CsvManner, csvText, plainCsv } from '../csv-text.ts';
import { encodeText, type TextEncoding } from '../encode-text.ts';
import { type AuditCells, auditColumns } from '../source-columns.ts';
import type { TrapFate, TrapRow } from './trap-row.ts';

/** What must be said about a cell: words that are in the message, upper or lower case. */
export type ExpectedIssue = Readonly<{ line: number; column: string; says: string }>;

/** A row that is read: ISO day, canonical outcome, text with each run of white space as one space. */
export type AcceptedRow = Readonly<{
  id: string;
  completed: string;
  outcome: string;
  premisesType: string;
}>;

/** What reading a trap file must come to. Ids are in the order of the file. */
export type TrapExpectation =
  | Readonly<{ kind: 'failed'; says: readonly string[] }>
  | Readonly<{
      kind: 'read';
      /** Rows below the header. */
      rows: number;
      refused: readonly ExpectedIssue[];
      /** The rows that are not refused, with what some of their cells say ('' for nothing). */
      accepted: readonly AcceptedRow[];
      /** Accepted rows by standing. */
      standings: Readonly<Record<Extract<TrapFate, string>, number>>;
      /** Accepted rows that count and have no outcome. */
      awaiting: number;
      /** Ids that more than one row has. */
      repeatedIds: readonly string[];
      /** Teams and officers that Exampleshire does not have. */
      unknownTeams: readonly string[];
      unknownOfficers: readonly string[];
    }>;

/** A file to import, and what must come of it on 15 January 2025. */
export type TrapFile = Readonly<{ name: string; bytes: Uint8Array; expect: TrapExpectation }>;

/** The day by the service's clock on which trap files are read. */
export const trapToday = '2025-01-15';

type Unknowns = Readonly<{ unknownTeams?: readonly string[]; unknownOfficers?: readonly string[] }>;

/** How the rows are written: every choice left out is the plainest. */
export type TrapWriting = Unknowns &
  Readonly<{
    csv?: CsvManner;
    encoding?: TextEncoding;
    /** Header words in place of the usual ones. */
    headers?: Partial<Record<keyof AuditCells, string>>;
    /** Lines above the header. */
    titles?: readonly string[];
    /** Rewrites the cells on paper; what they mean stays. */
    write?: (cells: AuditCells) => AuditCells;
  }>;

/** A trap file of rows that can be read, with what must come of them. */
export function trapFile(
  name: string,
  rows: readonly TrapRow[],
  writing: TrapWriting = {},
): TrapFile {
  const { csv = plainCsv, encoding = 'utf-8', titles = [], write = (cells) => cells } = writing;
  const header = auditColumns.map((column) => headerOf(column, writing));
  const written = rows.map(({ cells }) => write(cells));
  const table = csvText(
    header,
    written.map((cells) => auditColumns.map((column) => cells[column])),
    csv,
  );
  const text = titles.map((title) => title + csv.lineEnd).join('') + table;
  return { name, bytes: encodeText(text, encoding), expect: expectation(rows, writing) };
}

/** A trap file that cannot be read, with words that the reason must have. */
export function brokenFile(name: string, bytes: Uint8Array, ...says: readonly string[]): TrapFile {
  return { name, bytes, expect: { kind: 'failed', says } };
}

function headerOf(column: keyof AuditCells, { headers }: TrapWriting): string {
  return headers?.[column] ?? column;
}

function expectation(rows: readonly TrapRow[], writing: TrapWriting): TrapExpectation {
  const accepted = rows.filter(({ fate }) => typeof fate === 'string');
  const number = (standing: TrapFate) => accepted.filter(({ fate }) => fate === standing).length;
  return {
    kind: 'read',
    rows: rows.length,
    refused: refusals(rows, writing),
    accepted: accepted.map(({ cells }) => ({
      id: cells.audit_id,
      completed: cells.date_completed,
      outcome: cells.outcome,
      premisesType: cells.premises_type_code.replaceAll(/\s+/g, ' '),
    })),
    standings: {
      counted: number('counted'),
      'follow-up': number('follow-up'),
      'other-activity': number('other-activity'),
      'not-completed': number('not-completed'),
    },
    awaiting: accepted.filter(({ fate, cells }) => fate === 'counted' && cells.outcome === '')
      .length,
    repeatedIds: repeated(accepted.map(({ cells }) => cells.audit_id)),
    unknownTeams: writing.unknownTeams ?? [],
    unknownOfficers: writing.unknownOfficers ?? [],
  };
}

/** Where each refusal must be reported: a line break inside a cell moves the rows below it. */
function refusals(rows: readonly TrapRow[], writing: TrapWriting): readonly ExpectedIssue[] {
  const issues: ExpectedIssue[] = [];
  let line = (writing.titles?.length ?? 0) + 2;
  for (const { cells, fate } of rows) {
    if (typeof fate !== 'string') {
      issues.push({ line, column: headerOf(fate.refusedFor, writing), says: fate.says });
    }
    line += Object.values(cells).join('').split('\n').length;
  }
  return issues;
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}
