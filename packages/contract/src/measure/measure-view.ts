import type { Tier, Unit } from '@plumbline/domain/measure/definition';
import type { Grain } from '@plumbline/domain/measure/grain';
import type { InspectionDate } from '@plumbline/domain/plan/plan';
import type { Edge } from '@plumbline/domain/status/printed-figure';
import type { KnownView } from '../period/known-view.ts';
import type { PeriodView, StatusView } from '../period/period-view.ts';
import type { OwnerView, StatedView } from '../plan/plan-view.ts';
import type { VolumeView } from '../protection/protection-view.ts';

/** A month of a measure with its figure as it is printed. */
export type MeasureMonth = {
  readonly month: string;
  /** 'December 2024'. */
  readonly label: string;
  readonly value: number | null;
  readonly text: string | null;
  /** '263 of 299'; null for a plain count. */
  readonly made: string | null;
};

/** What a figure is measured against, in its own unit and in words. */
export type MeasureAim =
  | { readonly kind: 'at-least' | 'at-most'; readonly value: number; readonly text: string }
  | { readonly kind: 'band'; readonly low: number; readonly high: number; readonly text: string };

export type ControlMonth = MeasureMonth & {
  readonly state: 'observed' | 'missing' | 'excluded' | 'unfinished';
  readonly phase: number;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly meaning: 'common-cause' | 'improvement' | 'concern' | 'neutral';
  readonly findings: readonly string[];
};

export type MeasureEventView = {
  readonly month: string;
  readonly label: string;
  readonly kind: 'step' | 'event' | 'left-out' | 'definition';
  readonly title: string;
  readonly reason: string;
  readonly actionRef: string | null;
};

type Titled = {
  /** Names its table: 'months', 'teams'. */
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
};

export type ControlChart = Titled & {
  readonly kind: 'control';
  readonly limits: 'level' | 'stepped';
  /** The limits of a month with the usual number of cases, where each month has its own. */
  readonly typical: { readonly lower: number; readonly upper: number } | null;
  readonly possible: { readonly low: number | null; readonly high: number | null };
  readonly targetText: string | null;
  /** What the months are to get better than, where no more was agreed. */
  readonly baseline: { readonly value: number; readonly text: string } | null;
  /** The lines that no figure is rounded across. */
  readonly edges: readonly Edge[];
  readonly events: readonly MeasureEventView[];
  readonly months: readonly ControlMonth[];
};

export type RunningTotalChart = Titled & {
  readonly kind: 'running-total';
  /** What is counted, in the plural: 'audits'. */
  readonly things: string;
  readonly volume: VolumeView;
};

export type LevelChart = Titled & {
  readonly kind: 'trend' | 'stock';
  readonly aim: MeasureAim | null;
  readonly months: readonly MeasureMonth[];
  readonly toGo: string | null;
  readonly ahead: {
    readonly text: string;
    readonly months: readonly {
      readonly month: string;
      readonly label: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }[];
  } | null;
};

export type IntervalMonth = MeasureMonth & {
  readonly low: number | null;
  readonly high: number | null;
  readonly rangeText: string | null;
  readonly reason: string | null;
};

export type IntervalChart = Titled & {
  readonly kind: 'interval';
  readonly look: 'dots' | 'ribbon';
  readonly aim: MeasureAim | null;
  readonly months: readonly IntervalMonth[];
};

export type FunnelChart = Titled & {
  readonly kind: 'funnel';
  /** What the cases are, in the plural. */
  readonly cases: string;
  readonly centre: { readonly share: number; readonly text: string };
  readonly dots: readonly {
    readonly key: string;
    readonly label: string;
    readonly base: number;
    readonly share: number;
    readonly text: string;
    readonly made: string;
    readonly place: 'inside' | 'above' | 'below';
    readonly reading: string;
    /** Where the limits of chance lie for so many cases, in words. */
    readonly limits: string;
    /** How well the same work was done: '18 of 20 reviews at standard'; null where not known. */
    readonly quality: string | null;
  }[];
  readonly tooFew: readonly {
    readonly key: string;
    readonly label: string;
    readonly text: string;
  }[];
  readonly limits: readonly {
    readonly base: number;
    readonly low95: number;
    readonly high95: number;
    readonly low998: number;
    readonly high998: number;
  }[];
};

export type BacklogChart = Titled & {
  readonly kind: 'backlog';
  /** What is counted, in the plural. */
  readonly things: string;
  readonly bands: readonly string[];
  readonly months: readonly {
    readonly month: string;
    readonly label: string;
    readonly open: readonly number[] | null;
    readonly received: number | null;
    readonly closed: number | null;
    readonly closedWithoutContact: number | null;
  }[];
  /** How soon cases of each level were acted on, apart from the average. */
  readonly timeliness: readonly {
    readonly label: string;
    readonly text: string;
    readonly made: string;
  }[];
};

export type MilestoneChart = Titled & {
  readonly kind: 'milestones';
  readonly from: string;
  readonly to: string;
  /** The day the page speaks from. */
  readonly today: string;
  /** Whether that is today; else it is the day after a period that is over. */
  readonly isToday: boolean;
  readonly steps: readonly {
    readonly key: string;
    readonly name: string;
    readonly due: string | null;
    readonly reached: string | null;
    readonly state: 'met-in-time' | 'met-late' | 'open' | 'overdue';
    readonly text: string;
  }[];
};

export type MeasureChart =
  | ControlChart
  | RunningTotalChart
  | LevelChart
  | IntervalChart
  | FunnelChart
  | BacklogChart
  | MilestoneChart;

/** One finding of the rules: which one, what it says, and the months that show it. */
export type FindingView = {
  readonly rule: string;
  readonly words: string;
  readonly months: string;
  readonly meaning: 'improvement' | 'concern' | 'neutral';
};

/** A split by one dimension as small charts on one scale, in the order of the plan. */
export type SplitView = {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly aim: MeasureAim | null;
  /** Whether figures run from April on: no line leads from one financial year into the next. */
  readonly startsAnew: boolean;
  /** The months from which it was counted otherwise: no line leads across. */
  readonly changes: readonly string[];
  readonly panels: readonly {
    readonly key: string;
    readonly label: string;
    readonly note: string | null;
    readonly months: readonly MeasureMonth[];
  }[];
};

/** A figure from elsewhere that it may be read beside; never a target. */
export type BenchmarkView = {
  /** '2022 to 2023'. */
  readonly year: string;
  readonly text: string;
  readonly source: string;
  readonly whyNotComparable: string;
};

/** What was said of a measure in a period, with the letter of its mark on the chart. */
export type SaidView = {
  readonly mark: string;
  readonly month: string;
  /** 'October to December 2024' of a quarter, 'November 2024' of a month. */
  readonly label: string;
  /** The key of the period whose Board has it. */
  readonly board: string;
  readonly cause: string;
  readonly action: string;
  readonly byWhen: string | null;
  readonly who: string;
};

/** An action of a plan that a measure is seen by. */
export type ServedAction = {
  readonly plan: string;
  readonly ref: string;
  readonly title: string;
  readonly stated: StatedView;
  /** 'Overdue by 8 months'; null while it is not. */
  readonly overdue: string | null;
  readonly successMeasures: readonly { readonly ref: string; readonly title: string }[];
};

/** A new definition inside the months of a chart, and what is said across it to who asks. */
export type AcrossView = {
  /** 'April 2024'. */
  readonly since: string;
  readonly reason: string;
  readonly countedBefore: string;
  readonly countedSince: string;
  readonly words: readonly string[];
};

/** A day of the inspection, to be drawn behind the figures. */
export type InspectionMark = {
  readonly month: string;
  readonly label: string;
  readonly kind: InspectionDate['kind'];
};

export type TargetView = { readonly from: string; readonly text: string; readonly detail: string };

/** One measure in full, all of one revision. */
export type MeasureView = {
  readonly revision: number;
  readonly known: KnownView;
  readonly service: string;
  readonly period: PeriodView;
  readonly measure: string;
  readonly actionRef: string;
  readonly name: string;
  readonly shortName: string;
  readonly unit: Unit;
  readonly timeBasis: string;
  /** Whether the Board lists it. */
  readonly tier: Tier;
  /** What one figure is of. */
  readonly grain: Grain;
  readonly owner: OwnerView;
  readonly definition: {
    readonly numerator: string;
    readonly denominator: string | null;
    readonly better: 'up' | 'down' | 'band' | 'context';
    readonly source: string;
    readonly exclusions: string | null;
    /** How far its figures may be seen, in a sentence. */
    readonly disclosure: string;
    readonly frequency: string;
    readonly version: number;
    readonly from: string;
  };
  readonly hasFigures: boolean;
  readonly sentence: string;
  readonly status: StatusView;
  /** Whether the process will reach its target, in the words printed beside a status. */
  readonly verdict: string | null;
  /** What became of the target once its day had come; null before. */
  readonly outcome: string | null;
  /** The one that suits the measure first, then those beside it. */
  readonly charts: readonly MeasureChart[];
  readonly findings: readonly FindingView[];
  readonly cautions: readonly string[];
  /** Why there is no control chart, where there is none. */
  readonly whyNotControlled: string | null;
  readonly lastYear: string | null;
  /** The last new definition inside the months shown; null where there was none. */
  readonly across: AcrossView | null;
  /** The months from which it was counted otherwise. */
  readonly changes: readonly string[];
  readonly said: readonly SaidView[];
  readonly benchmarks: readonly BenchmarkView[];
  readonly serves: readonly ServedAction[];
  readonly inspections: readonly InspectionMark[];
  readonly targets: readonly TargetView[];
  readonly events: readonly MeasureEventView[];
  readonly splits: readonly SplitView[];
  /** What is on plan and what near it, in words; null where no tolerance is in force. */
  readonly judgedBy: string | null;
  /** The line under every chart that is taken away. */
  readonly source: string;
};
