/** One file somebody sent. It takes its place in `seq` order when it is confirmed. */
export type ImportBatchTable = {
  readonly batch: string;
  readonly source: string;
  readonly file_name: string;
  sha256: string | null;
  /** How the file was read: format, encoding, delimiter, columns found and ignored (JSON). */
  reading: string | null;
  declared_from: string | null;
  declared_to: string | null;
  withdraw_missing: number;
  control_total: number | null;
  rows_read: number;
  /** Rows by verdict, as last counted: new, changed, same, refused, missing (JSON). */
  counts: string | null;
  /** Teams and officers named in the file that were added with it (JSON). */
  additions: string | null;
  state: string;
  /** The revision the preview was compared with. */
  base_revision: number;
  readonly created_at: string;
  readonly created_by: string;
  seq: number | null;
  revision: number | null;
  undone_revision: number | null;
};

/** A row of a file that is being previewed. Gone when the import is confirmed or cancelled. */
export type StagedRowTable = {
  readonly batch: string;
  readonly line: number;
  readonly key: string | null;
  readonly hash: string | null;
  readonly content: string | null;
  readonly day: string | null;
  readonly subject: string | null;
  readonly cell: number | null;
  readonly keyed_after: number | null;
  /** new, changed, same, refused, or held until the names in `waits_for` are added. */
  verdict: string;
  readonly waits_for: string | null;
  readonly issues: string | null;
  readonly raw: string | null;
};

/** A team or an officer that a previewed file names and nobody knows. */
export type StagedNameTable = {
  readonly batch: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  rows: number;
  accepted: number;
};
