/** One file somebody sent. It takes its place in `seq` order when it is confirmed. */
export type ImportBatchTable = {
  readonly batch: number;
  readonly source: string;
  readonly file_name: string;
  sha256: string | null;
  /** How the file was read: format, encoding, delimiter, columns found and ignored (JSON). */
  reading: string | null;
  declared_from: string | null;
  declared_to: string | null;
  /** Who says so: 'file', for its first and last row do, or 'person'. */
  declared_by: string | null;
  withdraw_missing: number;
  /** 1 when jobs still open are among its rows, and are missing where they are not; null means 1. */
  names_open_jobs: number | null;
  control_total: number | null;
  rows_read: number;
  /** Rows by verdict, as last counted: new, changed, same, refused, missing (JSON). */
  counts: string | null;
  /** Teams and officers named in the file that were added with it (JSON). */
  additions: string | null;
  state: string;
  /** While it is being read: when its reader was last heard of. */
  read_at: string | null;
  /** The revision the preview was compared with. */
  base_revision: number;
  readonly created_at: string;
  readonly created_by: string;
  seq: number | null;
  revision: number | null;
  undone_revision: number | null;
};

/**
 * A row of a file that is being previewed. Those taken are gone once the import is confirmed, those
 * left out once it is undone; all of them when it is cancelled.
 */
export type StagedRowTable = {
  readonly batch: number;
  readonly line: number;
  readonly key: string | null;
  readonly hash: string | null;
  readonly content: string | null;
  readonly day: string | null;
  readonly subject: string | null;
  readonly cell: number | null;
  /** The cell the record would count in: `cell`, but under the risk band held at the audit. */
  settled_cell: number | null;
  readonly keyed_after: number | null;
  readonly keyed_lag: number | null;
  /** new, changed, same, or refused. */
  verdict: string;
  /** The version that holds this content already: the current one, or an earlier one come back. */
  version: number | null;
  /** The current version that this row would replace. */
  replaces: number | null;
  /** Names nobody knows that the row waits for, as `kind:id` joined by `;`. */
  readonly waits_for: string | null;
  /** 1 when the row would be taken if the import were confirmed now. */
  ready: number;
  /** The key of a refused row: it was in the file, so its record is not missing from it. */
  readonly refused_key: string | null;
  readonly issues: string | null;
  readonly raw: string | null;
};

/** A team or an officer that a previewed file names and nobody knows. */
export type StagedNameTable = {
  readonly batch: number;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  rows: number;
  accepted: number;
};
