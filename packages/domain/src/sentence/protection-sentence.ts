import type { Things } from '../measure/definition.ts';
import { type FinancialYear, financialYears, placeInYear } from '../period/financial-year.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { gapWords, underWords } from './gap-words.ts';
import { monthsWithout } from './months-without.ts';
import { countOf, formatCount } from './number-words.ts';

const audits: Things = { one: 'audit', many: 'audits' };

/** The audits, or other things counted, of a year so far. Counts are whole; `expected` is by the end of `through`. */
export type YearSoFar = Readonly<{
  year: FinancialYear;
  /** The last complete month; undefined before any has ended. */
  through: Month | undefined;
  done: number;
  expected: number | null;
  target: number | null;
  /** Why there is no target to tell of; without one, that none has been agreed. */
  noTargetReason?: string | null;
  /** The month under way with what it holds so far; it is told apart and never judged. */
  unfinished: Readonly<{ month: Month; done: number }> | undefined;
  /** What is counted; audits unless told. */
  things?: Things;
  /** Whether the target is to be reached, or not to be passed; to be reached unless told. */
  aim?: 'at-least' | 'at-most';
  /** Complete months of the year without a figure: they are in no total. */
  missing?: readonly Month[];
}>;

/**
 * How many audits were done and how that stands to the year's target: '677 of 1,000 audits done by
 * the end of December: 48 behind the 725 expected by now. In January so far: 22.'
 */
export function protectionSentence(soFar: YearSoFar): string {
  const { unfinished } = soFar;
  const judged = judgedPart(soFar);
  if (unfinished === undefined) return judged;
  return `${judged} In ${nameOfMonth(unfinished.month)} so far: ${formatCount(unfinished.done)}.`;
}

function judgedPart(soFar: YearSoFar): string {
  const { year, through, done, expected, target, things = audits } = soFar;
  const counted = (count: number) => countOf(count, things.one, things.many);
  if (through === undefined) return `No month of ${financialYears.label(year)} has ended yet.`;
  const isWholeYear = placeInYear(through) === 11;
  const { missing = [], aim = 'at-least' } = soFar;
  if (missing.length > placeInYear(through)) {
    return `No figures are held for ${financialYears.label(year)}${isWholeYear ? '' : ' so far'}.`;
  }
  const when = isWholeYear
    ? `in ${financialYears.label(year)}`
    : `by the end of ${nameOfMonth(through)}`;
  const count = `${counted(done)} done ${when}`;
  if (missing.length > 0) return `${count}, not counting ${monthsWithout(missing)}.`;
  if (target === null || expected === null) {
    return `${count}. ${soFar.noTargetReason ?? 'No target has been agreed for the year.'}`;
  }
  const of = counted(target);
  if (aim === 'at-most') return notToPass({ done, target, expected, isWholeYear, when, of });
  if (isWholeYear) return wholeYear({ done, target, when, count, of });
  const gap = `${gapWords(done, expected)} expected by now`;
  return done > target
    ? `${count}, more than the ${formatCount(target)} for the whole year: ${gap}.`
    : `${formatCount(done)} of ${of} done ${when}: ${gap}.`;
}

/** Where the target is the most that may be. */
function notToPass(
  so: Readonly<{
    done: number;
    target: number;
    expected: number;
    isWholeYear: boolean;
    when: string;
    of: string;
  }>,
): string {
  const { done, target, expected, isWholeYear, when, of } = so;
  const count = `${formatCount(done)} of at most ${of} ${when}`;
  if (isWholeYear) return `${count}: ${underWords(done, target)} that may be.`;
  return done > target
    ? `${count}: ${underWords(done, target)} for the whole year.`
    : `${count}: ${underWords(done, expected)} expected by now.`;
}

/** Once the year is over nothing is expected any more: the target was reached or it was not. */
function wholeYear(
  ended: Readonly<{ done: number; target: number; when: string; count: string; of: string }>,
): string {
  const { done, target, when, count, of } = ended;
  if (done > target) {
    return `${count}: ${formatCount(done - target)} over the target of ${formatCount(target)}.`;
  }
  const short =
    done === target ? 'the target is met' : `${formatCount(target - done)} short of the target`;
  return `${formatCount(done)} of ${of} done ${when}: ${short}.`;
}
