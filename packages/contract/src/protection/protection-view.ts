import type { YearEndView } from '../measure/landing-view.ts';
import type { KnownView } from '../period/known-view.ts';
import type { PeriodView, RatioView, StatusView } from '../period/period-view.ts';

/** What narrows the page; null takes all. */
export type ProtectionFilters = {
  readonly team: string | null;
  readonly riskBand: string | null;
  readonly origin: string | null;
};

/** A month of the year. `state` tells a finished month from the one under way and those to come. */
export type MonthFigures = {
  readonly month: string;
  readonly label: string;
  readonly longLabel: string;
  readonly state: 'complete' | 'unfinished' | 'ahead';
  /** Audits completed in the month; null for months to come and where no figure is held. */
  readonly audits: number | null;
  /** Running total since 1 April; null for months to come and from a month without a figure on. */
  readonly runningTotal: number | null;
  /** Expected by the end of the month; null where no target applies. */
  readonly expectedByNow: number | null;
  readonly expectedInMonth: number | null;
  /** Expected by the end of the month under the target that was replaced; null where none was. */
  readonly formerExpected: number | null;
  /** Null where no figure is held of that month, and the running total from there on. */
  readonly lastYear: number | null;
  readonly lastYearRunningTotal: number | null;
};

export type VolumeView = {
  readonly sentence: string;
  /** Why there is no target line, where there is none (a filter that no target was agreed for). */
  readonly noTargetReason: string | null;
  readonly target: number | null;
  /** False where not one month of the year so far has a figure. */
  readonly isHeld: boolean;
  /** What was agreed before and why it was replaced, in words; null for a first target. */
  readonly replaced: string | null;
  readonly done: number;
  readonly expected: number | null;
  /** How much of what is expected is done, as its status prints it: '93%'; null where nothing is. */
  readonly shareOfExpected: string | null;
  readonly status: StatusView;
  /** The same months of the year before, like for like; null where one of them has no figure. */
  readonly lastYearDone: number | null;
  readonly likeForLike: string;
  readonly unfinishedDone: number | null;
  readonly pace: {
    /** What each month left must bring, as it is printed; null where none is needed or it is not known. */
    readonly needed: string | null;
    readonly isMet: boolean;
    readonly sentence: string;
    /** Mean a month of the last three complete months; null before there are three. */
    readonly lastThree: string | null;
  };
  /** Where the year will land; null where no target applies or a part of it is shown. */
  readonly landing: YearEndView | null;
  readonly months: readonly MonthFigures[];
};

/** What a plan to catch up starts from. */
export type PlannerView = {
  /** Audits of the year up to today. */
  readonly done: number;
  readonly target: number;
  /** '15 January 2025', and the day the year ends. */
  readonly today: string;
  readonly ends: string;
  readonly weeksLeft: number;
  readonly perCount: number;
  readonly drift: number;
  /** Full-time officers in the months left, from the recorded capacity. */
  readonly officers: number;
  /** Audits a week of a full-time officer, over the last three months. */
  readonly perWeek: number;
  /** Where these two come from, in a sentence. */
  readonly basis: string;
};

export type KeyingView = {
  readonly lagSentence: string;
  /** What the latest complete month usually still grows by. */
  readonly growthSentence: string | null;
};

export type TeamFigures = {
  readonly team: string;
  readonly name: string;
  readonly sentence: string;
  readonly done: number;
  readonly expected: number | null;
  /** Its part of the annual target; null where it has none. */
  readonly target: number | null;
  readonly status: StatusView;
  /** What became of a team that was merged into another, in words; null for a team that goes on. */
  readonly merged: string | null;
  readonly months: readonly { readonly month: string; readonly audits: number | null }[];
};

/** An officer, in order of name. Not an order of merit: rates are never ranked. */
export type OfficerFigures = {
  readonly officer: string;
  readonly name: string;
  readonly team: string;
  readonly teamName: string;
  readonly audits: number;
  /** Of those, the audits in months for which the officer had time: what the rate counts. */
  readonly auditsInTime: number;
  /** Full-time months available over the complete months of the year. */
  readonly availableMonths: number;
  readonly rate: number | null;
  /** Why there is no rate, where there is none. */
  readonly noRateReason: string | null;
};

/** 2.2.2e over the complete months of the year, and the officers it is made of. */
export type OfficersView = {
  readonly sentence: string;
  /** All audits with time over all time; null under one full-time month of it. */
  readonly rate: number | null;
  /** Audits of the page that the rate leaves out; null on a page of one team. */
  readonly withoutTime: number | null;
  readonly rows: readonly OfficerFigures[];
};

export type OutcomeFigures = {
  readonly key: string;
  readonly label: string;
  readonly longLabel: string;
  readonly satisfactory: number;
  readonly unsatisfactory: number;
  readonly awaiting: number;
};

export type OutcomesView = {
  readonly sentence: string;
  readonly status: StatusView;
  /** 2.2.2b over the twelve months that end with the last complete one. */
  readonly rolling: RatioView;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly byMonth: readonly OutcomeFigures[];
  readonly byRiskBand: readonly OutcomeFigures[];
};

export type ProgrammeFigures = {
  readonly key: string;
  readonly label: string;
  readonly scheduled: number;
  readonly due: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly overdue: number;
  readonly overdueUnder1Month: number;
  readonly overdue1To3Months: number;
  readonly overdueOver3Months: number;
  readonly doneAhead: number;
  readonly notYetDue: number;
  readonly rescheduled: number;
  readonly reBanded: number;
  readonly removed: number;
  readonly neverAuditedVeryHigh: number;
  readonly delivered: RatioView;
};

export type ProgrammeView = {
  readonly sentence: string;
  readonly status: StatusView;
  /** The delivered share as its status prints it; null where there is none. */
  readonly figure: string | null;
  readonly total: ProgrammeFigures;
  readonly byRiskBand: readonly ProgrammeFigures[];
  readonly byTeam: readonly ProgrammeFigures[];
};

export type NotCountedFigures = {
  readonly standing: string;
  readonly label: string;
  readonly reason: string;
  readonly records: number;
};

/** The Protection page, all of one revision. */
export type ProtectionView = {
  readonly revision: number;
  readonly known: KnownView;
  readonly service: string;
  readonly period: PeriodView;
  readonly filters: ProtectionFilters;
  readonly choices: {
    readonly teams: readonly { readonly id: string; readonly name: string }[];
    readonly riskBands: readonly { readonly id: string; readonly name: string }[];
    readonly origins: readonly { readonly id: string; readonly name: string }[];
  };
  /** False when nothing has ever been imported. */
  readonly hasFigures: boolean;
  readonly volume: VolumeView;
  /** Null where there is nothing to plan: under filters, without a target, in a year that is over. */
  readonly planner: PlannerView | null;
  readonly keying: KeyingView;
  readonly teams: readonly TeamFigures[];
  /** Counted audits in the period that name no team. */
  readonly notAllocated: number;
  readonly officers: OfficersView;
  readonly outcomes: OutcomesView;
  /** Null when no schedule has been imported for the year. */
  readonly programme: ProgrammeView | null;
  readonly notCounted: readonly NotCountedFigures[];
  /** Whose figures these are, up to when and from when, for what leaves the page. */
  readonly source: string;
};
