import type { Day } from '../period/day.ts';
import { type FinancialYear, financialYearOf, placeInYear } from '../period/financial-year.ts';
import { type Month, months } from '../period/month.ts';
import { roundHalfUp } from '../sentence/number-words.ts';
import { type Profile, shareByMonth } from './profile.ts';

/**
 * What a cumulative measure is to reach in a financial year, and the shape of the year. Agreed
 * before 1 April and fixed; a later one replaces it with a reason and is drawn beside it.
 */
export type AnnualTarget = Readonly<{
  measure: string;
  year: FinancialYear;
  value: number;
  profile: Profile;
  agreedOn: Day;
  /** Why it replaces an earlier one; null for the first of its year. */
  reason: string | null;
}>;

/**
 * Of the targets of one measure, the one in force for a year: the last that was agreed, and the
 * later in the list of two agreed on one day. Undefined when the year has none.
 */
export function targetInForce(
  targets: readonly AnnualTarget[],
  year: FinancialYear,
): AnnualTarget | undefined {
  return inOrderAgreed(targets, year).at(-1);
}

/** The target that the one in force replaced: it stands beside it. Undefined for a first target. */
export function targetReplaced(
  targets: readonly AnnualTarget[],
  year: FinancialYear,
): AnnualTarget | undefined {
  return inOrderAgreed(targets, year).at(-2);
}

function inOrderAgreed(targets: readonly AnnualTarget[], year: FinancialYear) {
  return targets
    .filter((target) => target.year === year)
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : a.agreedOn > b.agreedOn ? 1 : 0));
}

/**
 * Expected by now: how much of the target is expected by the end of a month of its year, a whole
 * number rounded half up. Throws a RangeError for a month of another year.
 *
 * Worked example: of 1,000, with the first nine of twelve indexes summing to 8.70, 725 by the end
 * of December.
 */
export function expectedByNow(target: AnnualTarget, month: Month): number {
  if (financialYearOf(month) !== target.year) {
    throw new RangeError(`${month} is not a month of the financial year ${target.year}`);
  }
  return roundHalfUp(target.value * shareByMonth(target.profile, placeInYear(month)));
}

/**
 * How much is expected in one month by itself: the steps between the whole numbers expected by
 * now, so that the twelve of them sum to the target.
 */
export function expectedWithin(target: AnnualTarget, month: Month): number {
  const before = placeInYear(month) === 0 ? 0 : expectedByNow(target, months.offset(month, -1));
  return expectedByNow(target, month) - before;
}

/**
 * A team's share (0 to 1) of a target, as a target of its own with the same profile: a whole
 * number rounded half up. What the teams' shares leave over is not allocated.
 */
export function shareOfTarget(target: AnnualTarget, share: number): AnnualTarget {
  return { ...target, value: roundHalfUp(target.value * share) };
}
