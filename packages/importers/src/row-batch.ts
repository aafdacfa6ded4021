import type { Fields } from '@plumbline/contract/source/layout';
import type { Encoding } from './sniff-encoding.ts';

export type FileFormat = 'csv' | 'xlsx';
export type Delimiter = ',' | ';' | '\t';

/** Where a field was found in the file. `found` is the file's own header, null when absent. */
export type HeaderMatch = Readonly<{
  field: string;
  label: string;
  found: string | null;
  index: number | null;
}>;

/** What is wrong with one cell. `column` is the file's own header, '' for the row as a whole. */
export type RowIssue = Readonly<{ column: string; message: string }>;

/**
 * One row of the file. `line` is where it starts in the file, the first line being 1 (for a
 * workbook: the row of the sheet). `raw` has its cells as they stood. A row with issues is
 * refused: it has no fields.
 */
export type ImportRow = Readonly<{
  line: number;
  key: string | null;
  fields: Fields | null;
  issues: readonly RowIssue[];
  raw: readonly string[];
}>;

/** What reading a file yields, in order: `opened`, then `rows`, then `ended`; or `failed`, last. */
export type RowBatch =
  | Readonly<{
      kind: 'opened';
      format: FileFormat;
      /** As far as it is known yet; null for a workbook. */
      encoding: Encoding | null;
      /** Null for a workbook. */
      delimiter: Delimiter | null;
      /** The sheet read; null for a text file. */
      sheet: string | null;
      header: readonly HeaderMatch[];
      /** The file's own names of columns that nothing is read from. */
      ignored: readonly string[];
      /** The file's own header, column by column. */
      columns: readonly string[];
    }>
  | Readonly<{ kind: 'rows'; bytesRead: number; rows: readonly ImportRow[] }>
  | Readonly<{ kind: 'failed'; message: string; line?: number }>
  | Readonly<{
      kind: 'ended';
      rowsRead: number;
      /** Settled only now when the first characters that are not ASCII came late. */
      encoding: Encoding | null;
      /** Said when there is something to say, as that no row was found. */
      message?: string;
      /** What its rows together say of the file, such as that some dates have the month first. */
      notices: readonly string[];
    }>;
