import type { DisclosureClass } from './disclosed.ts';

/** A part and its whole; `denominator` is null for a plain count. */
type Parts = Readonly<{ numerator: number; denominator: number | null }>;

/** Counts of what people said of themselves are shown to the nearest so many. */
const step = 5;

/** Under so large a base nothing is shown of what people said of themselves. */
const leastBase = 25;

/** Fewer cases than this could point at a person. */
const leastCases = 5;

/**
 * Counts as they may be seen, or null where they may not be.
 *
 * - 'none' and 'low': as they are; the smallest base of the definition hides small groups
 * - 'medium': part and whole to the nearest 5 (halves up), hidden when the whole rounds to under 25
 * - 'high': the same, and hidden when the part is under 5
 *
 * A percentage is worked out from the rounded counts, never from the exact ones: with one decimal of
 * an exact percentage and a rounded base the exact count could be worked back.
 *
 * Source: the rounding of counts of the Higher Education Statistics Agency (nearest 5, percentages
 * of under 22.5 hidden). Worked example: 343 of 482 staff are shown as 345 of 480, which is 72%.
 */
export function protectCounts<T extends Parts>(
  disclosureClass: DisclosureClass,
  parts: T,
): T | null {
  if (disclosureClass === 'none' || disclosureClass === 'low') return parts;
  const { numerator, denominator } = parts;
  const base = denominator === null ? null : toStep(denominator);
  if (base !== null && base < leastBase) return null;
  if (disclosureClass === 'high' && numerator < leastCases) return null;
  const part = toStep(numerator);
  return { ...parts, numerator: base === null ? part : Math.min(part, base), denominator: base };
}

const toStep = (count: number): number => step * Math.floor(count / step + 0.5);
