import type { FlagKind } from '@plumbline/domain/plan/flags';
import type { InspectionDate, SuccessKind } from '@plumbline/domain/plan/plan';
import type { PlanColour, ProgressWord } from '@plumbline/domain/plan/progress';
import type { Disagreement, HintWord } from '@plumbline/domain/plan/progress-hint';
import type { VerdictCounts, VerdictWord } from '@plumbline/domain/plan/success-verdict';
import type { KnownView } from '../period/known-view.ts';
import type { StatusView } from '../period/period-view.ts';

/** What a service published of something, word for word. */
export type QuotedView = {
  readonly publishedText: string | null;
  /** 'Action plan of November 2023, page 4'; null without a source. */
  readonly where: string | null;
};

/** Who leads something. */
export type OwnerView = {
  /** 'Group Commander Protection', or 'To be confirmed'. */
  readonly role: string;
  /** Who holds the post on this day; null where nobody is known to. */
  readonly holder: string | null;
  readonly deputy: string | null;
  /** 'The post of ... is vacant.'; null where somebody leads. */
  readonly fault: string | null;
};

/** Progress as its lead stated it last. */
export type StatedView = {
  readonly word: ProgressWord;
  /** As it was printed or stated: 'Risk to progress'. */
  readonly label: string;
  readonly colour: PlanColour | null;
  /** '15 November 2023'. */
  readonly on: string;
  readonly by: string;
};

/** What the figures say beside it. */
export type HintView = {
  readonly word: HintWord;
  readonly reason: string;
  /** Whether the two differ so much that a reason is asked for. */
  readonly disagrees: Disagreement | null;
};

export type FlagView = { readonly kind: FlagKind; readonly reason: string };

/** One success measure with its verdict. */
export type SuccessLine = {
  readonly ref: string;
  readonly kind: SuccessKind;
  readonly title: string;
  readonly verdict: { readonly word: VerdictWord; readonly reason: string };
  readonly measures: readonly { readonly measure: string; readonly name: string }[];
};

/** One action as lists show it. */
export type ActionLine = {
  readonly ref: string;
  readonly title: string;
  readonly owner: OwnerView;
  readonly start: string;
  /** 'November 2023'. */
  readonly startLabel: string;
  readonly deadline: string;
  /** 'end of April 2024'. */
  readonly deadlineLabel: string;
  readonly stated: StatedView;
  readonly hint: HintView;
  /** 'Overdue by 8 months'; null while it is not. */
  readonly overdue: string | null;
  readonly flags: readonly FlagView[];
  readonly verdicts: VerdictCounts;
  readonly successMeasures: readonly SuccessLine[];
};

export type RecommendationView = QuotedView & {
  readonly ref: string;
  readonly title: string;
  /** Why it was declined; null where it was accepted. */
  readonly declinedBecause: string | null;
  readonly actions: readonly ActionLine[];
};

export type PriorityView = QuotedView & {
  readonly ref: string;
  readonly title: string;
  readonly judgement: string | null;
  readonly sponsor: OwnerView;
  readonly leadMember: string;
  readonly scrutiny: string;
  readonly cause: QuotedView & {
    readonly title: string;
    /** '19 October 2023'. */
    readonly raised: string;
    readonly closed: string | null;
  };
  readonly recommendations: readonly RecommendationView[];
};

export type ImprovementView = QuotedView & {
  readonly ref: string;
  readonly title: string;
  readonly owner: OwnerView | null;
  readonly status: 'open' | 'under-way' | 'closed';
  /** 'Closed on 7 March 2025 by the Authority'; null while it is not. */
  readonly closed: string | null;
};

export type InspectionDateView = {
  readonly on: string;
  /** '19 October 2023'. */
  readonly label: string;
  readonly kind: InspectionDate['kind'];
  readonly title: string;
  readonly priority: string | null;
  readonly isAhead: boolean;
};

/** One month by whose end actions are due. */
export type DeadlineMonth = {
  readonly month: string;
  readonly label: string;
  readonly actions: readonly {
    readonly ref: string;
    readonly title: string;
    readonly lead: string;
    readonly word: ProgressWord;
    readonly label: string;
    /** 'Action 2.2.2, led by Group Commander Protection: on track, overdue by 8 months'. */
    readonly text: string;
    readonly isOverdue: boolean;
  }[];
};

/** What one post has to carry. */
export type OwnerLoad = {
  readonly owner: OwnerView;
  readonly all: number;
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
  /** The month in which most of its open actions are due: '6 due by the end of April 2024'. */
  readonly peak: string | null;
  readonly actions: readonly { readonly ref: string; readonly title: string }[];
};

/** A flag with all the actions and measures it is raised for. */
export type FlagGroup = {
  readonly kind: FlagKind;
  readonly items: readonly {
    /** The action's reference, or the measure's where no action owns it. */
    readonly ref: string;
    readonly of: 'action' | 'measure';
    readonly title: string;
    readonly reason: string;
  }[];
};

/** A whole plan, all of one revision. */
export type PlanView = {
  readonly revision: number;
  readonly service: string;
  readonly known: KnownView;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly inspectorate: string;
    /** '15 November 2023'. */
    readonly published: string;
    readonly credit: string | null;
  };
  /** Every plan there is, to choose from. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  /** 'Of 40 actions 9 are embedded, 12 completed, 8 on track ... 7 are overdue.' */
  readonly sentence: string;
  readonly counts: readonly { readonly word: ProgressWord; readonly count: number }[];
  readonly verdicts: VerdictCounts;
  /** 'Of 82 success measures 41 are met, 20 not met, 12 too early and 9 without a baseline.' */
  readonly successSentence: string;
  readonly flags: readonly FlagGroup[];
  readonly priorities: readonly PriorityView[];
  readonly improvements: readonly ImprovementView[];
  readonly deadlines: readonly DeadlineMonth[];
  readonly deadlineSentence: string;
  readonly owners: readonly OwnerLoad[];
  readonly timeline: readonly InspectionDateView[];
};

/** One statement of progress in the history. */
export type ProgressEventView = StatedView & {
  readonly id: string;
  /** What was stated before it; null for the first. */
  readonly from: { readonly word: ProgressWord; readonly label: string } | null;
  readonly why: string;
  /** What the figures said when it was stated, where the two differed; null where they did not. */
  readonly figures: string | null;
  /** Whether it can be taken back: the last that was stated here, never what the plan printed. */
  readonly canTakeBack: boolean;
};

export type EvidenceView = {
  readonly id: string;
  readonly title: string;
  /** '6 December 2023'. */
  readonly on: string;
  readonly link: string | null;
  readonly file: { readonly name: string; readonly size: string; readonly path: string } | null;
  readonly addedBy: string;
  readonly addedOn: string;
};

/** A measure as an action's page shows it: its figure, its status and its last months. */
export type PlanMeasureView = {
  readonly measure: string;
  readonly name: string;
  readonly latest: string | null;
  readonly target: string | null;
  readonly status: StatusView;
  readonly verdict: string | null;
  readonly sentence: string;
  readonly months: readonly {
    readonly month: string;
    readonly label: string;
    readonly value: number | null;
    readonly text: string | null;
  }[];
  readonly dataTo: string | null;
};

export type DependencyView = {
  readonly ref: string;
  readonly title: string;
  readonly stated: StatedView;
  readonly deadlineLabel: string;
};

/** An action in full. */
export type ActionView = QuotedView & {
  readonly kind: 'action';
  readonly revision: number;
  readonly service: string;
  readonly known: KnownView;
  readonly plan: { readonly id: string; readonly title: string };
  readonly trail: readonly { readonly ref: string; readonly title: string }[];
  readonly action: ActionLine;
  readonly resources: string | null;
  readonly expectedEffect: string | null;
  readonly problems: readonly string[];
  readonly successMeasures: readonly (SuccessLine & {
    readonly evidence: readonly EvidenceView[];
    readonly countsAsAll: string | null;
    readonly publishedText: string | null;
    readonly where: string | null;
  })[];
  readonly measures: readonly PlanMeasureView[];
  readonly history: readonly ProgressEventView[];
  readonly before: readonly DependencyView[];
  readonly after: readonly DependencyView[];
  readonly timeline: readonly InspectionDateView[];
};

/** A priority or one recommendation, with what lies under it. */
export type BranchView = QuotedView & {
  readonly kind: 'priority' | 'recommendation';
  readonly revision: number;
  readonly service: string;
  readonly known: KnownView;
  readonly plan: { readonly id: string; readonly title: string };
  readonly trail: readonly { readonly ref: string; readonly title: string }[];
  readonly ref: string;
  readonly title: string;
  readonly priority: PriorityView;
  readonly sentence: string;
};

export type PlanItemView = ActionView | BranchView;

/** What a change to a plan did, in a sentence, and the id of what was added or taken back. */
export type PlanChange = { readonly message: string; readonly id: string };
