import type { Unit } from '../measure/definition.ts';
import { type Month, months } from '../period/month.ts';
import { formatDecimal } from '../sentence/number-words.ts';
import type { Status, StatusWord } from './status.ts';

/** A figure of an earlier period. */
export type EarlierFigure = Readonly<{ value: number; month: Month }>;

/** How a figure moved from the last time, in the measure's unit, with the range of the move. */
export type MoveSince = Readonly<{ before: EarlierFigure; low: number; high: number }>;

type Judged = Readonly<{
  unit: Unit;
  value: number;
  /** What the period of an earlier figure is called; its month unless told. */
  nameOf?: (month: Month) => string;
}>;

const noStatus = (reason: string): Status => ({ word: 'no-status', reason, figure: null });

/**
 * The status of a figure that is never to fall back: on plan when it is better than every earlier
 * one, off plan when it lies `near` or more behind the best of them.
 *
 * Worked example: with 1 point allowed, 74.6% after a best of 74.1% is on plan, 73.4% is near plan
 * and 73.1% is off plan.
 */
export function ratchetStatus(
  rule: Readonly<{ near: number; better: 'up' | 'down' }>,
  { unit, value, nameOf = months.label }: Judged,
  best: EarlierFigure | null,
): Status {
  if (best === null) return noStatus('No earlier figure yet, so there is nothing to compare with.');
  const ahead = (value - best.value) * (rule.better === 'up' ? 1 : -1);
  const word: StatusWord = ahead > 0 ? 'on-plan' : ahead > -rule.near ? 'near-plan' : 'off-plan';
  const { figure, other, gap } = printedPair(unit, [value, best.value], rule.near);
  const where =
    ahead > 0
      ? `better than every figure before; the best was ${other} in ${nameOf(best.month)}`
      : ahead === 0
        ? `level with the best so far, in ${nameOf(best.month)}`
        : `${gap} behind the best so far, ${other} in ${nameOf(best.month)}`;
  return { word, reason: `${figure}, ${where}.`, figure };
}

/**
 * The status of a figure by whether it really moved since the last time: the range of the move must
 * lie wholly on one side of none.
 *
 * Worked example: 62% after 55%, a move of between 1 and 13 points, is on plan where more is better.
 */
export function sinceLastStatus(
  { better }: Readonly<{ better: 'up' | 'down' }>,
  { unit, value, nameOf = months.label }: Judged,
  move: MoveSince | null,
): Status {
  if (move === null) return noStatus('No earlier figure yet, so there is nothing to compare with.');
  const { before, low, high } = move;
  const { figure, other } = printedPair(unit, [value, before.value]);
  const isUp = low > 0 || (low === high && value > before.value);
  const isDown = high < 0 || (low === high && value < before.value);
  const word: StatusWord =
    !isUp && !isDown ? 'near-plan' : isUp === (better === 'up') ? 'on-plan' : 'off-plan';
  const how = isUp ? 'really up' : isDown ? 'really down' : 'no real change';
  return {
    word,
    reason: `${figure} against ${other} in ${nameOf(before.month)}: ${how}.`,
    figure,
  };
}

type Pair = Readonly<{ figure: string; other: string; gap: string }>;

/**
 * Two figures and the gap between them with as many decimals as it takes to tell them apart, and to
 * keep the printed gap on its own side of `line`.
 */
function printedPair(unit: Unit, [value, other]: readonly [number, number], line = 0): Pair {
  const least = unit === 'ratio' ? 2 : 0;
  const gapWith = (decimals: number) =>
    Math.abs(Number(value.toFixed(decimals)) - Number(other.toFixed(decimals)));
  const isFaithful = (decimals: number): boolean => {
    const gap = Number(gapWith(decimals).toFixed(decimals));
    return gap > 0 && gap < line === Math.abs(value - other) < line;
  };
  const places = [least, least + 1, least + 2];
  const decimals = value === other ? least : (places.find(isFaithful) ?? least + 2);
  const sign = unit === 'percent' ? '%' : '';
  const gap = formatDecimal(gapWith(decimals), decimals);
  const isPoints = unit === 'percent' || unit === 'points';
  return {
    figure: `${formatDecimal(value, decimals)}${sign}`,
    other: `${formatDecimal(other, decimals)}${sign}`,
    gap: isPoints ? `${gap} ${gap === '1' ? 'point' : 'points'}` : gap,
  };
}
