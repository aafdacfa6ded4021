import type { Known } from './revision.ts';

/**
 * What a source said about one thing, as it said it: immutable, one row for each different content
 * of a source's own id (`key`). `content` is JSON with the row's fields; the columns beside it are
 * what roll-ups and lists need.
 */
export type RecordVersionTable = {
  readonly version: number;
  readonly source: string;
  readonly key: string;
  readonly hash: string;
  readonly content: string;
  readonly day: string | null;
  readonly subject: string | null;
  readonly cell: number | null;
  /** Days from the end of its month to its entry at the source. */
  readonly keyed_after: number | null;
  /** Days from the event to its entry at the source. */
  readonly keyed_lag: number | null;
};

/** Which version of a record was current, and when we knew it so. */
export type RecordTable = Known & {
  readonly version: number;
  /** The roll-up cell it counts in: its version's own, but under the risk band held at the audit. */
  cell: number | null;
};

/** Which version of each of its rows an import accepted, the unchanged ones too. */
export type BatchEntryTable = {
  readonly seq: number;
  readonly version: number;
};
