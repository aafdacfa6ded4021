import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type {
  MonthFigures,
  ProtectionFilters,
  VolumeView,
} from '@plumbline/contract/protection/protection-view';
import { type ByMonth, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import type { Things } from '@plumbline/domain/measure/definition';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { type Month, months, nameOfMonth } from '@plumbline/domain/period/month';
import { samePeriodLastYear } from '@plumbline/domain/period/reporting-period';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { protectionSentence } from '@plumbline/domain/sentence/protection-sentence';
import { replacedTargetSentence } from '@plumbline/domain/sentence/replaced-target';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import {
  type AnnualTarget,
  expectedByNow,
  expectedWithin,
} from '@plumbline/domain/target/annual-target';
import { requiredPace } from '@plumbline/domain/target/required-pace';
import type { PageMonths } from './page-months.ts';

export type VolumeFacts = {
  readonly byMonth: ByMonth;
  readonly months: PageMonths;
  /** The target of what is shown; null where none applies. */
  readonly target: AnnualTarget | null;
  readonly rule: ToleranceRule | undefined;
  readonly noTargetReason: string | null;
  /** What the target replaced; null for a first one. */
  readonly replaced?: AnnualTarget | null;
  /** Where the year will land; null where that is not asked or not known. */
  readonly landing?: YearEndView | null;
  /** What is counted; audits unless told. */
  readonly things?: Things;
};

const audits: Things = { one: 'audit', many: 'audits' };

/** For a share that is judged by no line. */
const plain = figurePrinter('percent', []);

/** Audits against the year's target: the running total, its months, its status and the pace. */
export function volumeView(facts: VolumeFacts): VolumeView {
  const { byMonth, months: page, target, replaced, noTargetReason } = facts;
  const { landing = null, things = audits } = facts;
  const { complete, through, unfinished, year } = page;
  const done = sumMonths(byMonth, complete);
  const expected = target && through ? expectedByNow(target, through) : null;
  const status = volumeStatus({ ...facts, done, expected });
  const unfinishedDone = unfinished ? sumMonths(byMonth, [unfinished]) : null;
  return {
    sentence: protectionSentence({
      year,
      through,
      done,
      expected,
      target: target?.value ?? null,
      noTargetReason,
      unfinished: unfinished && { month: unfinished, done: unfinishedDone ?? 0 },
      things,
    }),
    noTargetReason,
    target: target?.value ?? null,
    replaced: target && replaced ? replacedTargetSentence({ replaced, target }, things) : null,
    done,
    expected,
    shareOfExpected: expected ? (status.figure ?? plain.figure((100 * done) / expected)) : null,
    status,
    lastYearDone: sumMonths(byMonth, samePeriodLastYear(complete)),
    likeForLike: likeForLike(page),
    unfinishedDone,
    pace: paceView({ facts, done, things }),
    landing,
    months: monthFigures(facts),
  };
}

/** Judged on the target of the year by the end of the last complete month. */
export function volumeStatus(judged: {
  readonly months: PageMonths;
  readonly target: AnnualTarget | null;
  readonly rule: ToleranceRule | undefined;
  readonly noTargetReason: string | null;
  readonly done: number;
  readonly expected: number | null;
}): Status {
  const { months: page, noTargetReason, rule, done, expected } = judged;
  if (noTargetReason) return { word: 'no-status', reason: noTargetReason, figure: null };
  return statusOf({
    rule,
    unit: auditsCompleted.unit,
    value: done,
    expected,
    base: null,
    minimumBase: 0,
    through: page.through,
  });
}

function likeForLike({ complete, year }: PageMonths): string {
  const [first, last] = [complete[0], complete.at(-1)];
  const before = financialYears.label(financialYears.offset(year, -1));
  if (!first || !last) return `No month of ${financialYears.label(year)} has ended yet.`;
  const span =
    first === last ? nameOfMonth(first) : `${nameOfMonth(first)} to ${nameOfMonth(last)}`;
  return `${span} in ${before}, the same months`;
}

function paceView({
  facts,
  done,
  things,
}: {
  readonly facts: VolumeFacts;
  readonly done: number;
  readonly things: Things;
}): VolumeView['pace'] {
  const { byMonth, months: page, target } = facts;
  const recent = page.complete.slice(-3);
  const lastThree = recent.length < 3 ? null : sumMonths(byMonth, recent) / 3;
  if (!target) return { needed: null, sentence: '', lastThree };
  const monthsLeft = page.all.length - page.complete.length;
  const pace = requiredPace({ target: target.value, done, monthsLeft });
  switch (pace.kind) {
    case 'met':
      return { needed: 0, sentence: 'The target for the year is met.', lastThree };
    case 'no-months-left':
      return {
        needed: null,
        sentence: `The year has ended ${countOf(pace.left, things.one, things.many)} short.`,
        lastThree,
      };
    case 'pace':
      return { needed: pace.perMonth, sentence: paceWords(pace, lastThree), lastThree };
  }
}

function paceWords(
  {
    left,
    wholePerMonth,
    monthsLeft,
  }: { readonly left: number; readonly wholePerMonth: number; readonly monthsLeft: number },
  lastThree: number | null,
): string {
  const needed = `${formatCount(left)} to go: ${formatCount(wholePerMonth)} a month over ${countOf(monthsLeft, 'month')}`;
  if (lastThree === null) return `${needed}.`;
  return `${needed}. The last three months averaged ${formatCount(Math.round(lastThree))}.`;
}

function monthFigures({
  byMonth,
  months: page,
  target,
  replaced,
}: VolumeFacts): readonly MonthFigures[] {
  let runningTotal = 0;
  let lastYearRunningTotal = 0;
  return page.all.map((month, place) => {
    const state = monthState(page, month);
    const audits = state === 'ahead' ? null : sumMonths(byMonth, [month]);
    runningTotal += audits ?? 0;
    const before = page.lastYear[place];
    const lastYear = before ? sumMonths(byMonth, [before]) : 0;
    lastYearRunningTotal += lastYear;
    return {
      month,
      label: months.shortLabel(month).slice(0, 3),
      longLabel: months.label(month),
      state,
      audits,
      runningTotal: audits === null ? null : runningTotal,
      expectedByNow: target ? expectedByNow(target, month) : null,
      expectedInMonth: target ? expectedWithin(target, month) : null,
      formerExpected: replaced ? expectedByNow(replaced, month) : null,
      lastYear,
      lastYearRunningTotal,
    };
  });
}

function monthState({ through, unfinished }: PageMonths, month: Month): MonthFigures['state'] {
  if (through && month <= through) return 'complete';
  return month === unfinished ? 'unfinished' : 'ahead';
}

/** What the filters leave of the target: a team has its share, a band or an origin has none. */
export function targetUnder(
  filters: ProtectionFilters,
  options: {
    readonly target: AnnualTarget | undefined;
    readonly yearLabel: string;
    readonly ofTeam: (team: string) => AnnualTarget | null;
  },
): { readonly target: AnnualTarget | null; readonly noTargetReason: string | null } {
  const { target, yearLabel, ofTeam } = options;
  if (!target)
    return { target: null, noTargetReason: `No target has been agreed for ${yearLabel}.` };
  if (filters.riskBand !== null || filters.origin !== null) {
    return {
      target: null,
      noTargetReason: 'The target is for all audits, so it does not apply to a part of them.',
    };
  }
  if (filters.team === null) return { target, noTargetReason: null };
  const share = ofTeam(filters.team);
  return share
    ? { target: share, noTargetReason: null }
    : { target: null, noTargetReason: 'No share of the target has been agreed for this team.' };
}
