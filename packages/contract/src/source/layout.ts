import type { Day } from '@plumbline/domain/period/day';

/** A cell once it has been read: text, a number, or nothing. Days are ISO text. */
export type CellValue = string | number | null;

/** One row once it has been read, by field. */
export type Fields = Readonly<Record<string, CellValue>>;

/**
 * How the text of a cell is read.
 * - `text`: kept as given, trimmed
 * - `day`: ISO text, '2025-01-15'
 * - `number`: zero or more decimals
 * - `code`: one of a closed list, found by alias
 * - `financial-year`: '2024-25'
 */
export type ColumnKind = 'text' | 'day' | 'number' | 'code' | 'financial-year';

/** What stands in a field whose cell is empty; without one it is null. */
export type WhenBlank =
  | Readonly<{ kind: 'value'; value: string }>
  | Readonly<{ kind: 'same-as'; field: string }>;

export type Column = Readonly<{
  field: string;
  /** The header as we would write it ourselves, such as 'audit_id'. */
  label: string;
  /** Other headers that mean the same. Case, spaces and punctuation do not matter. */
  aliases: readonly string[];
  kind: ColumnKind;
  /** The file must have this column. */
  required: boolean;
  /** Every row must have something in it. */
  filled: boolean;
  /** The codes of a `code` column, each with the words exports use for it. */
  codes?: Readonly<Record<string, readonly string[]>>;
  /** The most characters of a `text` column; without it, whatever a cell may hold. */
  longest?: number;
  /** A `text` column whose cells name something: a number with its last digits rounded off does not. */
  isId?: boolean;
  /**
   * A `text` column of names: a cell without a letter or digit, such as a dash, names nobody, and a
   * number with its last digits rounded off could be several people.
   */
  isName?: boolean;
  /** Words that mean the same as an empty cell, such as 'never'. */
  blanks?: readonly string[];
  /** Text that is not one of the codes is kept as it was given, not refused. */
  otherText?: 'keep';
  whenBlank?: WhenBlank;
}>;

/** What is wrong with a row, and in which field. */
export type RowProblem = Readonly<{ field: string; message: string }>;

/** A check across the fields of one row. */
export type RowRule = Readonly<{
  /** The fields it looks at. Where one of them cannot be read, the rule has nothing to say. */
  reads: readonly string[];
  /** `today` is the day by the service's clock. */
  check: (row: Fields, today: Day) => RowProblem | undefined;
}>;

/** What a file of one source looks like, as data. Row keys are unique within the source. */
export type SourceLayout = Readonly<{
  source: 'audits' | 'schedule';
  /** What one row is, in the plural: 'audits'. */
  title: string;
  /** The field that names a row. */
  key: string;
  columns: readonly Column[];
  rules: readonly RowRule[];
}>;
