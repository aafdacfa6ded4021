import { fileMessages } from './messages.ts';
import type { RawRow, RowReader } from './read-row.ts';
import type { ImportRow, RowBatch } from './row-batch.ts';
import type { Encoding } from './sniff-encoding.ts';

/** Collects rows and hands them out in batches. */
export type RowBatches = Readonly<{
  /** Reads one row into the batch; a blank one is passed over. */
  add: (row: RawRow) => void;
  /** Puts one row into the batch that is refused as a whole. */
  refuse: (row: RawRow, message: string) => void;
  /** The batch so far, when it is full or `now` is said and it is not empty. */
  take: (bytesRead: number, when: 'full' | 'now') => readonly RowBatch[];
  ended: (encoding: Encoding | null) => RowBatch;
}>;

/** Batches of about `size` rows, read by `reader`. */
export function rowBatches(reader: RowReader, size: number): RowBatches {
  let rows: ImportRow[] = [];
  let rowsRead = 0;

  function put(row: ImportRow): void {
    rows.push(row);
    rowsRead += 1;
  }

  return {
    add: (row) => {
      if (!isBlank(row.cells)) put(reader.read(row));
    },
    refuse: (row, message) => put(reader.refuse(row, message)),
    take: (bytesRead, when) => {
      if (rows.length === 0 || (when === 'full' && rows.length < size)) return [];
      const batch: RowBatch = { kind: 'rows', bytesRead, rows };
      rows = [];
      return [batch];
    },
    ended: (encoding) =>
      rowsRead === 0
        ? { kind: 'ended', rowsRead, encoding, message: fileMessages.noRows, notices: [] }
        : { kind: 'ended', rowsRead, encoding, notices: reader.notices() },
  };
}

/** Whether nothing is written in any cell, as in the empty lines that Excel leaves at the end. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
