/** One commit that changed what we know. `committed_at` is a UTC instant in ISO text. */
export type RevisionTable = {
  readonly revision: number;
  readonly committed_at: string;
  readonly actor: string;
  readonly action: string;
  /** By which rules its figures were derived; null before rules were numbered. */
  readonly rules: number | null;
};

/** The span of revisions in which a row was what we knew: `known_from <= revision < known_to`. */
export type Known = {
  readonly known_from: number;
  known_to: number;
};

/** `known_to` of a row that is still true: later than any revision there will ever be. */
export const OPEN = 2_147_483_647;
