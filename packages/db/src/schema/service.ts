import type { Known } from './revision.ts';

export type ServiceTable = Known & {
  readonly name: string;
  readonly zone: string;
  /** 'today' or 'demonstration'. */
  readonly clock: string;
};

export type TeamTable = Known & {
  readonly team: string;
  readonly name: string;
  /** Part of the service's annual target that this team answers for, 0 to 1. */
  readonly share: number | null;
  /** The team it became part of, and the day it did. */
  readonly merged_into: string | null;
  readonly merged_on: string | null;
};

export type OfficerTable = Known & {
  readonly officer: string;
  readonly name: string;
  readonly team: string;
};

/** How a source's file may name a team or an officer; `alias` is folded text. */
export type AliasTable = Known & {
  readonly kind: string;
  readonly alias: string;
  readonly id: string;
};

/** From `month` on, so many full-time months of an officer's time are available in each month. */
export type CapacityTable = Known & {
  readonly officer: string;
  readonly month: string;
  readonly available: number;
};
