import type { Definition, Unit } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import type { KnownView } from '../period/known-view.ts';
import type { OwnerView } from '../plan/plan-view.ts';
import type { BenchmarkView } from './measure-view.ts';

/** The parts of what is agreed about a measure, each with a history of its own. */
export type AgreedPart = 'definition' | 'target' | 'year-target' | 'tolerance' | 'event';

/** Whether something agreed holds in the month of the page, did before, will later, or was given up. */
export type AgreedState = 'in-force' | 'earlier' | 'to-come' | 'replaced' | 'taken-back';

/** One thing that was agreed, as it was and as it is told. */
export type AgreedEntry<Content> = {
  readonly content: Content;
  readonly state: AgreedState;
  /** From when it holds: 'April 2024', '2024 to 2025'. */
  readonly from: string;
  /** What was agreed, in a sentence. */
  readonly words: string;
  /** The day on which it was entered here: '12 March 2024'. */
  readonly enteredOn: string;
  /** The day on which it was replaced or taken back; null while it was not. */
  readonly endedOn: string | null;
};

/** A part with its history, the latest first. */
export type AgreedHistory<Content> = {
  readonly entries: readonly AgreedEntry<Content>[];
  /** The last change that was made here and can be taken back, by its revision; null for none. */
  readonly undoable: number | null;
};

/** What a definition says beside its own texts. */
export type DefinitionWords = {
  readonly unit: string;
  readonly better: string;
  readonly kind: string;
  readonly frequency: string;
  readonly disclosure: string;
  /** What differs from the version before: 'what is counted', 'who owns it'. */
  readonly changed: readonly string[];
};

/** All that was ever agreed about a measure, to look at and to change. */
export type MeasureAgreed = {
  readonly revision: number;
  readonly known: KnownView;
  /** The month of the page's day: '2025-01'. */
  readonly month: string;
  readonly today: string;
  readonly measure: string;
  readonly actionRef: string;
  readonly name: string;
  readonly shortName: string;
  readonly unit: Unit;
  readonly timeBasis: string;
  /** Whether its figures are counted from records, so that what is counted is fixed. */
  readonly isFromRecords: boolean;
  /** Whether it is counted up to a target of the year. */
  readonly hasYearTargets: boolean;
  readonly owner: OwnerView;
  readonly definitions: AgreedHistory<Definition & { readonly words: DefinitionWords }>;
  readonly targets: AgreedHistory<StandingTarget>;
  readonly yearTargets: AgreedHistory<AnnualTarget>;
  readonly tolerances: AgreedHistory<Tolerance>;
  readonly events: AgreedHistory<MeasureEvent>;
  readonly benchmarks: readonly BenchmarkView[];
  /** The actions that it may be linked to. */
  readonly actions: readonly { readonly ref: string; readonly title: string }[];
  /** The posts that may own it. */
  readonly posts: readonly string[];
};

/** What a change answers with: its revision, by which it can be taken back, and words. */
export type AgreedChange = { readonly id: string; readonly message: string };
