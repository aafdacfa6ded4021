import { chanceOfAtMost } from '../distribution/negative-binomial.ts';
import { leastMonths } from './least-months.ts';
import type { YearOfCounts } from './month-shares.ts';
import { remainingWork, totalOf } from './remaining-work.ts';

/** How often the 80% ranges of earlier years held what those years came to. */
export type BackTest = Readonly<{ held: number; tried: number }>;

/**
 * How far the rate of a year is taken to drift in the months to come, as a share of what they
 * bring: the least that is allowed for, and what is tried where that has not been enough.
 */
const drifts = [0.02, 0.05, 0.1, 0.15] as const;

/** The share of the 80% ranges of earlier years that must have held. */
const leastHeld = 0.75;

/**
 * Tries the forecast on a service's own past: every year but the first is forecast from so many of
 * its months (`seen`, 3 to 11) and from the years before it alone, the drift among them, as it would
 * have been told then. `since` is the month (April is 0) that the level is taken from, as it is this
 * year. Worked example: of three years two are tried, the second from the first, the third from both.
 */
export function backTest(
  history: readonly YearOfCounts[],
  from: Readonly<{ seen: number; since: number | undefined }>,
): BackTest {
  return tryYears(history, from, (before) => trustedDrift(before).value);
}

/**
 * The drift that a service's own past calls for: the least with which three quarters of the 80%
 * ranges of its earlier years, seen from every month, held what those years came to.
 */
export function trustedDrift(
  history: readonly YearOfCounts[],
): Readonly<{ value: number; isRaised: boolean }> {
  const value =
    drifts.find((drift) => {
      const months = Array.from({ length: 12 - leastMonths }, (_, month) => month + leastMonths);
      const tests = months.map((seen) =>
        tryYears(history, { seen, since: undefined }, () => drift),
      );
      const held = tests.reduce((sum, test) => sum + test.held, 0);
      return held >= leastHeld * tests.reduce((sum, test) => sum + test.tried, 0);
    }) ?? drifts[3];
  return { value, isRaised: value > drifts[0] };
}

function tryYears(
  history: readonly YearOfCounts[],
  { seen, since }: Readonly<{ seen: number; since: number | undefined }>,
  driftAfter: (before: readonly YearOfCounts[]) => number,
): BackTest {
  const tried = history.slice(1).map((year, place) => {
    const before = history.slice(0, place + 1);
    const counts = year.slice(0, seen);
    const rest = totalOf(year) - totalOf(counts);
    const remaining = remainingWork({ counts, history: before, since }, driftAfter(before));
    return chanceOfAtMost(rest, remaining) >= 0.1 && chanceOfAtMost(rest - 1, remaining) < 0.9;
  });
  return { held: tried.filter(Boolean).length, tried: tried.length };
}
