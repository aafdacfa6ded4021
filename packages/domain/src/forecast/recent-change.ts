import { chanceOfAtMost } from '../distribution/negative-binomial.ts';
import { leastMonths } from './least-months.ts';
import { type KnownSoFar, totalOf, workIn } from './remaining-work.ts';

/** The latest months, looked at together. */
const latest = 3;

/** What lies in either tail beyond this is more than chance explains: a range of 95%. */
const tail = 0.025;

/**
 * Whether the last three months brought more or less than the months before them led to expect, by
 * the same forecast made three months ago and its 95% range. Null where they did not, or where too
 * little came before them to say.
 *
 * Worked example: six months of about 80 lead to expect 240 in the next three; 160 is a fall.
 */
export function recentChange(known: KnownSoFar, drift: number): 'rise' | 'fall' | null {
  const { counts, history, since } = known;
  const from = counts.length - latest;
  const before = counts.slice(0, Math.max(0, from));
  const seen = before.slice(since ?? 0).filter((count) => count !== null);
  const asked = counts.flatMap((count, place) => (place >= from && count !== null ? [place] : []));
  if (seen.length < leastMonths || asked.length === 0) return null;
  const expected = workIn({ counts: before, history, since }, asked, drift);
  const brought = totalOf(counts.slice(from));
  if (chanceOfAtMost(brought, expected) < tail) return 'fall';
  return 1 - chanceOfAtMost(brought - 1, expected) < tail ? 'rise' : null;
}
