import type { Known } from './revision.ts';

/** `content` is the definition as JSON; `effective_from` is the first month it applies to. */
export type DefinitionTable = Known & {
  readonly measure: string;
  readonly version: number;
  readonly effective_from: string;
  readonly content: string;
};

/** An annual target with its expected-by-now profile (JSON, twelve shares April to March). */
export type TargetTable = Known & {
  readonly measure: string;
  readonly year: string;
  readonly value: number;
  readonly profile: string;
  readonly agreed_on: string;
  readonly reason: string | null;
};

/** `rule` is the tolerance rule as JSON; `effective_from` is the first month it applies to. */
export type ToleranceTable = Known & {
  readonly measure: string;
  readonly effective_from: string;
  readonly rule: string;
  /** The part that can hold the status down (JSON); null where there is none. */
  readonly override: string | null;
};

/** What a measure is to be from a month on, until another takes over (JSON). */
export type StandingTargetTable = Known & {
  readonly measure: string;
  readonly effective_from: string;
  readonly content: string;
};

/** Something that happened to a measure in a month: a step change, an event, a month left out. */
export type MeasureEventTable = Known & {
  readonly measure: string;
  readonly month: string;
  readonly kind: string;
  readonly title: string;
  readonly reason: string;
  readonly action_ref: string | null;
};

/** A step of a milestone: when it is due and when it was reached, as ISO days. */
export type MilestoneStepTable = Known & {
  readonly measure: string;
  readonly step: number;
  readonly name: string;
  readonly due: string | null;
  readonly reached: string | null;
};

/** Every chart's answer: measure x period x slice, numerator and denominator apart. */
export type ObservationTable = Known & {
  readonly measure: string;
  readonly definition_version: number;
  readonly grain: string;
  readonly period: string;
  readonly slice: string;
  readonly numerator: number;
  readonly denominator: number | null;
};
