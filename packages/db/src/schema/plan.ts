import type { Known } from './revision.ts';

/** A plan as a whole (JSON): what was agreed, never what became of it. */
export type PlanTable = Known & {
  readonly plan: string;
  readonly content: string;
};

/** One statement of an action's progress (JSON). Events are added; one that is taken back ends. */
export type ProgressEventTable = Known & {
  readonly id: string;
  readonly plan: string;
  readonly action: string;
  readonly said_on: string;
  readonly content: string;
};

/** An item of evidence for a success measure (JSON), and the file that was given with it. */
export type EvidenceTable = Known & {
  readonly id: string;
  readonly plan: string;
  readonly item: string;
  readonly content: string;
  readonly file: string | null;
};

/** The bytes of a file of evidence, by their SHA-256: the same file is kept once. */
export type EvidenceFileTable = {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Base64: text is the same on both databases. */
  readonly content: string;
};

/** What the owner of a measure says about a period (JSON). */
export type CommentaryTable = Known & {
  readonly measure: string;
  readonly period: string;
  readonly content: string;
};

/** What a board decided about a measure, and when it is due (JSON). */
export type DecisionTable = Known & {
  readonly id: string;
  readonly measure: string;
  readonly period: string;
  readonly content: string;
};

/** A figure from elsewhere that a measure may be read beside (JSON). */
export type BenchmarkTable = Known & {
  readonly measure: string;
  readonly year: string;
  readonly content: string;
};
