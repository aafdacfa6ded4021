import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type { ProtectionFilters, VolumeView } from '@plumbline/contract/protection/protection-view';
import { type ByMonth, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import type { Things } from '@plumbline/domain/measure/definition';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { type Month, nameOfMonth } from '@plumbline/domain/period/month';
import { protectionSentence } from '@plumbline/domain/sentence/protection-sentence';
import { replacedTargetSentence } from '@plumbline/domain/sentence/replaced-target';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { type AnnualTarget, expectedByNow } from '@plumbline/domain/target/annual-target';
import type { PageMonths } from './page-months.ts';
import { lastYearDone, missingMonths, monthFigures } from './volume-months.ts';
import { paceView } from './volume-pace.ts';

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
  /** Whether the target is to be reached, or not to be passed; to be reached unless told. */
  readonly aim?: 'at-least' | 'at-most';
  /**
   * What a month without an entry is: where every record is held, none were counted in it ('nought',
   * unless told), where figures are handed in month by month, it is not known.
   */
  readonly gaps?: 'nought' | 'unknown';
  /** Whether a part of what is held is shown, of which a whole year may have none. */
  readonly isPart?: boolean;
};

const audits: Things = { one: 'audit', many: 'audits' };

/** For a share that is judged by no line. */
const plain = figurePrinter('percent', []);

/** Audits against the year's target: the running total, its months, its status and the pace. */
export function volumeView(facts: VolumeFacts): VolumeView {
  const { byMonth, months: page, target, replaced, noTargetReason } = facts;
  const { landing = null, things = audits, aim = 'at-least' } = facts;
  const { complete, through, unfinished, year } = page;
  const missing = missingMonths(facts);
  const done = sumMonths(byMonth, complete);
  const expected =
    target && through && missing.length === 0 ? expectedByNow(target, through) : null;
  const status =
    missing.length === 0
      ? volumeStatus({ ...facts, done, expected })
      : unknownStatus(missing, page);
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
      aim,
      missing,
    }),
    noTargetReason,
    target: target?.value ?? null,
    isHeld: missing.length === 0 || missing.length < complete.length,
    replaced: target && replaced ? replacedTargetSentence({ replaced, target }, things) : null,
    done,
    expected,
    shareOfExpected: expected ? (status.figure ?? plain.figure((100 * done) / expected)) : null,
    status,
    lastYearDone: lastYearDone(facts),
    likeForLike: likeForLike(page),
    unfinishedDone,
    pace: paceView({ facts, done, things, missing }),
    landing,
    months: monthFigures(facts, missing),
  };
}

/** Where the year stands and where it will land, one sentence after the other. */
export function totalSentence({ sentence, landing }: Pick<VolumeView, 'sentence' | 'landing'>) {
  return landing === null || landing.sentence === '' ? sentence : `${sentence} ${landing.sentence}`;
}

/** A total with a month missing is not judged: what it lacks may be what it is short of. */
function unknownStatus(missing: readonly Month[], { complete }: PageMonths): Status {
  const names = missing.map((month) => nameOfMonth(month)).join(', ');
  const reason =
    missing.length === complete.length
      ? 'There is no figure to judge.'
      : `${names}: no figure, so the total so far is not known and nothing is judged.`;
  return { word: 'no-status', reason, figure: null };
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
