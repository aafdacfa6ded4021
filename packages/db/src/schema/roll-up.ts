import type { Known } from './revision.ts';

/** The combinations of dimensions that audits fall in; `key` is their canonical text. */
export type AuditCellTable = {
  readonly cell: number;
  readonly key: string;
  readonly month: string;
  readonly standing: string;
  readonly team: string;
  readonly officer: string;
  readonly risk_band: string;
  readonly origin: string;
  readonly outcome: string;
};

export type AuditCountTable = Known & {
  readonly cell: number;
  readonly audits: number;
};

/**
 * Counted audits by month done and by when they were keyed: `basis` is 'after-month' (days from the
 * month's end) or 'lag' (days from the audit).
 */
export type AuditKeyingTable = Known & {
  readonly month: string;
  readonly basis: string;
  readonly days: number;
  readonly audits: number;
};

/** A year's frozen risk programme: items by band, team, first due month and how they ended. */
export type ProgrammeCountTable = Known & {
  readonly year: string;
  readonly key: string;
  readonly items: number;
};
