import type { Definition } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';

/** All that was ever agreed about a measure, to look at and to change: every version, the latest first. */
export type MeasureAgreed = {
  readonly revision: number;
  readonly measure: string;
  readonly name: string;
  /** Whether its figures are counted from records, so that what is counted is fixed. */
  readonly isFromRecords: boolean;
  readonly definitions: readonly Definition[];
  readonly targets: readonly StandingTarget[];
  readonly yearTargets: readonly AnnualTarget[];
  readonly tolerances: readonly (Tolerance & { readonly words: string })[];
  readonly events: readonly MeasureEvent[];
  /** The actions that it may be linked to. */
  readonly actions: readonly { readonly ref: string; readonly title: string }[];
};
