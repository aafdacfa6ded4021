import type { Table } from '@plumbline/domain/table/table';
import type { CsvCell } from './csv-text.ts';

/** A long list of records, read in pieces; the first piece begins with the headings. */
export type FileList = {
  /** Names the file, in small letters with hyphens. */
  readonly name: string;
  /** For the reader. */
  readonly title: string;
  readonly pieces: AsyncIterable<readonly (readonly CsvCell[])[]>;
};

/** A kind of file that figures are taken away in. */
export type FileFormat = {
  readonly ending: 'csv' | 'xlsx';
  readonly table: (table: Table) => Promise<Response>;
  readonly list: (list: FileList) => Promise<Response>;
};
