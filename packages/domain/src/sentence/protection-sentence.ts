import type { Things } from '../measure/definition.ts';
import { type FinancialYear, financialYears, placeInYear } from '../period/financial-year.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { gapWords } from './gap-words.ts';
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
  const when = isWholeYear
    ? `in ${financialYears.label(year)}`
    : `by the end of ${nameOfMonth(through)}`;
  const count = `${counted(done)} done ${when}`;
  if (target === null || expected === null) {
    return `${count}. ${soFar.noTargetReason ?? 'No target has been agreed for the year.'}`;
  }
  if (isWholeYear) return wholeYear({ done, target, when, count, of: counted(target) });
  const gap = `${gapWords(done, expected)} expected by now`;
  return done > target
    ? `${count}, more than the ${formatCount(target)} for the whole year: ${gap}.`
    : `${formatCount(done)} of ${counted(target)} done ${when}: ${gap}.`;
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
