import type { FreshnessWord } from '@plumbline/domain/board/freshness';
import type { TimeBasis, Unit } from '@plumbline/domain/measure/definition';
import type { PlanColour, ProgressWord } from '@plumbline/domain/plan/progress';
import type { MeasureAim } from '../measure/measure-view.ts';
import type { KnownView } from '../period/known-view.ts';
import type { PeriodView, StatusView } from '../period/period-view.ts';
import type { DeadlineMonth } from '../plan/plan-view.ts';
import type { VolumeView } from '../protection/protection-view.ts';

/** A period of a measure's trend. */
export type TrendMonth = {
  readonly month: string;
  /** 'December 2024', 'October to December 2024'. */
  readonly label: string;
  /** Exact; null where the period has no figure. */
  readonly value: number | null;
  /** As it is printed: '96%'. */
  readonly text: string | null;
};

/** What the owner of a measure said about a period. */
export type CommentaryView = {
  readonly measure: string;
  readonly period: string;
  /** 'October to December 2024' for a quarter's last month, else 'December 2024'. */
  readonly periodLabel: string;
  readonly cause: string;
  readonly action: string;
  /** 'March 2025'; null where none was given. */
  readonly byWhen: string | null;
  /** The same as '2025-03'. */
  readonly byWhenMonth: string | null;
  readonly who: string;
  readonly ask: string | null;
  readonly recommendation: string | null;
  readonly decides: string | null;
};

/** The action behind a measure, as its lead stated it last. */
export type StatedAction = {
  readonly ref: string;
  readonly title: string;
  readonly word: ProgressWord;
  readonly label: string;
  readonly colour: PlanColour | null;
  /** 'Overdue by 8 months'; null while it is not. */
  readonly overdue: string | null;
};

/** Which way a measure goes; null where its kind cannot say. */
export type MovesView = 'better' | 'worse' | 'same' | null;

/** One measure as the Board's table and cards show it. */
export type BoardMeasure = {
  readonly measure: string;
  readonly actionRef: string;
  readonly name: string;
  readonly shortName: string;
  readonly ownerRole: string;
  /** The figure in words fit to print, such as '677' or '96%'; null where there is none. */
  readonly latest: string | null;
  readonly target: string | null;
  /** The same for a chart; null where no one figure holds for every month. */
  readonly aim: MeasureAim | null;
  readonly status: StatusView;
  /** What its time basis allows to be said of the future: 'Year end uncertain'; null for none. */
  readonly verdict: string | null;
  readonly moves: MovesView;
  readonly sentence: string;
  /** The latest figure beside that of a year before, like for like. */
  readonly lastYear: string | null;
  /** The last 18 months. */
  readonly spark: readonly TrendMonth[];
  readonly unit: Unit;
  /** What is counted, in the plural: 'audits'. */
  readonly things: string;
  readonly timeBasis: TimeBasis;
  readonly action: StatedAction | null;
  readonly freshness: { readonly word: FreshnessWord; readonly words: string };
  readonly commentary: CommentaryView | null;
  /** 'No figure received from Group Commander Protection'; null where nothing is missing. */
  readonly missing: string | null;
  /** Whose figures these are, up to when and from when, for what leaves the page. */
  readonly source: string;
};

/** A part of the plan on the Board, with its headline measures in the order of the plan. */
export type BoardSection = {
  /** The priority's reference in the plan: '2'. */
  readonly key: string;
  readonly title: string;
  readonly measures: readonly BoardMeasure[];
};

/** What a board decided. */
export type DecisionView = {
  readonly id: string;
  readonly measure: string;
  readonly name: string;
  /** The period it was decided about. */
  readonly periodLabel: string;
  readonly decision: string;
  readonly ownerRole: string;
  /** 'end of January 2025'. */
  readonly due: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly state: 'open' | 'overdue' | 'done' | 'not-done' | 'dropped';
  /** What became of it, in a sentence; null while it is open. */
  readonly outcome: string | null;
};

/** Something that needs a decision, ranked by the printed rule. */
export type DecisionCard = {
  readonly measure: BoardMeasure;
  /** What the board is asked to decide. */
  readonly ask: string;
  /** What its owner recommends; null where none was received. */
  readonly recommendation: string | null;
  /** Who decides it: a role or a board. */
  readonly decides: string;
  /** What was decided about it for this period; null while nothing was. */
  readonly decided: DecisionView | null;
  /** The running total of a measure with a year's target; null for any other. */
  readonly total: VolumeView | null;
};

/** What is not as it was at the end of the period before. */
export type ChangeView = {
  readonly measure: string;
  readonly name: string;
  readonly from: StatusView['word'];
  readonly to: StatusView['word'];
  readonly isBetter: boolean;
};

export type BoardView = {
  readonly revision: number;
  readonly service: string;
  readonly known: KnownView;
  readonly period: PeriodView;
  /** The last month of the period: what is said and decided about the period is kept under it. */
  readonly lastMonth: string;
  readonly hasFigures: boolean;
  readonly sentence: string;
  /** How many headline measures have each status; together they are all there are. */
  readonly counts: readonly { readonly word: StatusView['word']; readonly count: number }[];
  readonly needsADecision: readonly DecisionCard[];
  /** By which rule they are ranked. */
  readonly rankingRule: string;
  /** What was agreed in earlier periods: all that is open, and what was settled since. */
  readonly agreed: readonly DecisionView[];
  readonly goingWell: readonly BoardMeasure[];
  /** Against the period before: 'Since Quarter 2: 3 better, 1 worse.'; null where there is none. */
  readonly changedSentence: string | null;
  readonly changed: readonly ChangeView[];
  readonly sections: readonly BoardSection[];
  /** The plan by its deadlines; null where no plan is loaded. */
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly sentence: string;
    readonly deadlines: readonly DeadlineMonth[];
  } | null;
};

/** What a change to a commentary or a decision did, in a sentence, and the revision to undo it by. */
export type BoardChange = {
  readonly id: string;
  readonly revision: number;
  readonly message: string;
};
