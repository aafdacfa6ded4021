/** How much of a file is read, and in what portions. */
export type ReadLimits = Readonly<{
  /** The largest file, in bytes. */
  file: number;
  /** The largest workbook, in bytes: it is read as a whole, not streamed. */
  workbook: number;
  /** The most bytes that a workbook may unpack to. */
  unpacked: number;
  /** Bytes read at a time. */
  block: number;
  /** Rows in a batch, about: as many as are told from each other without holding up who asks meanwhile. */
  batch: number;
}>;

const megabyte = 1_000_000;

export const defaultLimits: ReadLimits = {
  file: 1_000 * megabyte,
  workbook: 25 * megabyte,
  unpacked: 100 * megabyte,
  block: 65_536,
  batch: 250,
};

/** Bytes as the megabytes of a message, never 0. */
export function inMegabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / megabyte));
}
