import { isBeyond, type Side, type Signal, sideOf } from './signal.ts';
import type { Ties } from './ties.ts';
import { type Limits, linesAt } from './xmr-limits.ts';
import type { XmrRules } from './xmr-rules.ts';
import type { ObservedRow } from './xmr-series.ts';

type Lines = Readonly<{
  mean: number;
  limits: Limits;
  ties: Ties;
  twoOfThree: XmrRules['twoOfThree'];
}>;

/**
 * Rule 4, two of three: of three points in a row, all on one side of the mean, at least two near
 * the limit: beyond two thirds of the way to it. The near ones show it, the third does not. Windows
 * that overlap are one finding.
 *
 * Source: NHS England, Making Data Count; since November 2023 a point outside the limit counts.
 * Worked example: with a mean of 50 and limits of 38 and 62, two of 59 and one of 51 show it.
 */
export function twoOfThreeSignals(
  stretch: readonly ObservedRow[],
  lines: Lines,
): readonly Signal[] {
  return (['high', 'low'] as const).flatMap((side) => {
    const isNear = nearness(side, lines);
    return spansOf(stretch, (window) => {
      const isOneSided = window.every(
        ({ value }) => sideOf(value, lines.mean, lines.ties) === side,
      );
      return isOneSided && window.filter(isNear).length >= 2;
    }).map((span): Signal => {
      return { rule: 'two-of-three', side, points: span.filter(isNear).map((row) => row.index) };
    });
  });
}

function nearness(
  side: Side,
  { mean, limits, ties, twoOfThree }: Lines,
): (row: ObservedRow) => boolean {
  const near = { ...linesAt(mean, limits, 2 / 3), ties };
  return ({ value }) =>
    isBeyond(value, side, near) &&
    (twoOfThree === 'beyond' || !isBeyond(value, side, { ...limits, ties }));
}

/** The windows of three for which something holds; those that overlap are joined. */
function spansOf(
  stretch: readonly ObservedRow[],
  holds: (window: readonly ObservedRow[]) => boolean,
): readonly (readonly ObservedRow[])[] {
  const spans: { from: number; to: number }[] = [];
  for (let from = 0; from + 3 <= stretch.length; from += 1) {
    if (!holds(stretch.slice(from, from + 3))) continue;
    const last = spans.at(-1);
    if (last && from < last.to) last.to = from + 3;
    else spans.push({ from, to: from + 3 });
  }
  return spans.map(({ from, to }) => stretch.slice(from, to));
}
