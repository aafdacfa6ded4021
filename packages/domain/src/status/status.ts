import type { Unit } from '../measure/definition.ts';
import { type Month, months, nameOfMonth } from '../period/month.ts';
import { formatCount, formatDecimal, roundHalfUp } from '../sentence/number-words.ts';
import type { Baseline } from '../target/standing-target.ts';
import { type Edge, type FigurePrinter, figurePrinter, keeps } from './printed-figure.ts';
import { shortfallEdge } from './shortfall.ts';
import {
  type EarlierFigure,
  type MoveSince,
  ratchetStatus,
  sinceLastStatus,
} from './since-earlier.ts';
import type { ToleranceRule } from './tolerance.ts';

/** A computed status, in a word; 'complete' is for what is done once and stays done. */
export type StatusWord = 'complete' | 'on-plan' | 'near-plan' | 'off-plan' | 'no-status';

/**
 * A status with its reason in a sentence. `figure` is what the reason prints, for any other place
 * that shows the same figure beside the word; null where there is none.
 */
export type Status = Readonly<{ word: StatusWord; reason: string; figure: string | null }>;

/**
 * What a figure is judged on. `value` and `expected` are exact, never rounded for print. `base` is
 * the denominator behind a percentage; under `minimumBase` nothing is judged. `through` is the last
 * complete month. Anything not known is null, or undefined for a rule that nobody agreed.
 */
export type Judged = Readonly<{
  rule: ToleranceRule | undefined;
  unit: Unit;
  value: number | null;
  expected: number | null;
  base: number | null;
  minimumBase: number;
  through: Month | undefined;
  /** Where the measure stood before, for a rule of direction. */
  baseline?: Baseline | null;
  /** The best figure of an earlier period, for a rule that never lets a figure fall back. */
  bestBefore?: EarlierFigure | null;
  /** How the figure moved since the last time, for a rule that asks whether it did. */
  sinceLast?: MoveSince | null;
  /** What the period of an earlier figure is called; its month unless told. */
  nameOf?: (month: Month) => string;
}>;

/**
 * The status of a figure and why.
 *
 * Exact numbers are compared and rounded ones are printed, by the rule of `figurePrinter`. Outside
 * a band is near plan, never off plan: a band asks for a look, it finds no fault.
 *
 * Worked example: 677 done against 725 expected, on plan at 100% and near at 90%, gives near plan,
 * '677 of 725 expected by the end of December: 93%, inside the near band of 90% to 99%.'
 */
export function statusOf(judged: Judged): Status {
  const { rule, value, base, minimumBase, through } = judged;
  if (through === undefined)
    return noStatus('No month has ended yet, so there is nothing to judge.');
  if (value === null && !base) return noStatus('There is no figure to judge.');
  if (rule === undefined) return noStatus('No tolerance has been agreed for this measure.');
  if (base !== null && base < minimumBase) {
    const [has, needs] = [formatCount(base), formatCount(minimumBase)];
    return noStatus(`Too few to judge: a base of ${has}, and at least ${needs} is needed.`);
  }
  if (value === null) return noStatus('There is no figure to judge.');
  switch (rule.kind) {
    case 'share-of-expected':
      return againstExpected(rule, judged, { value, through });
    case 'value':
      return againstValue(rule, judged, value);
    case 'direction':
      return againstBaseline(rule, judged, value);
    case 'band':
      return againstBand(rule, judged, value);
    case 'date':
      return noStatus('This measure is judged by its dates.');
    case 'shortfall':
      return againstTarget(rule, judged, value);
    case 'ratchet':
      return ratchetStatus(rule, { ...judged, value }, judged.bestBefore ?? null);
    case 'since-last':
      return sinceLastStatus(rule, { ...judged, value }, judged.sinceLast ?? null);
  }
}

type Levels = Readonly<{ on: number; near: number; better?: 'up' | 'down' }>;
type Band = Readonly<{ low: number; high: number }>;

const noStatus = (reason: string): Status => ({ word: 'no-status', reason, figure: null });

const atLeast = (at: number): Edge => ({ kind: 'at-least', at });
const atMost = (at: number): Edge => ({ kind: 'at-most', at });

function againstExpected(
  rule: Levels,
  { expected }: Judged,
  { value, through }: Readonly<{ value: number; through: Month }>,
): Status {
  if (expected === null) return noStatus('No target has been agreed for this year.');
  const by = `by the end of ${nameOfMonth(through)}`;
  if (expected <= 0) return noStatus(`Nothing is expected ${by}.`);
  const percents = { ...rule, on: 100 * rule.on, near: 100 * rule.near };
  const figure = `${formatCount(value)} of ${formatCount(expected)} expected ${by}: `;
  return byLevels(percents, { value: (100 * value) / expected, unit: 'percent', before: figure });
}

function againstValue(rule: Levels, { unit, base }: Judged, value: number): Status {
  return byLevels(rule, { value, unit, after: ofBase(unit, base) });
}

/** On plan at the target, near plan while less than so many per cent of it are missing. */
function againstTarget(
  rule: Readonly<{ target: number; near: number }>,
  { unit, base }: Judged,
  value: number,
): Status {
  const target = atLeast(rule.target);
  const near: Edge = { kind: 'over', at: shortfallEdge(rule) };
  const print = figurePrinter(unit, [target, near]);
  const figure = print.figure(value);
  const say = (word: StatusWord, why: string): Status => ({
    word,
    reason: `${figure}${ofBase(unit, base)}, ${why}.`,
    figure,
  });
  const short = `less than ${formatCount(rule.near)}% short of the ${print.edge(rule.target)} to reach`;
  if (keeps(value, target))
    return say('on-plan', `at or above the ${print.edge(rule.target)} to reach`);
  return keeps(value, near) ? say('near-plan', short) : say('off-plan', `not ${short}`);
}

/**
 * Movement the better way counts up, so that levels read the same whichever way that is. The move that
 * is printed is that of the two figures beside it.
 */
function againstBaseline(
  rule: Levels & Readonly<{ better: 'up' | 'down' }>,
  { unit, base, baseline = null, through, nameOf = months.label }: Judged,
  value: number,
): Status {
  if (baseline === null) return noStatus('No baseline yet, so there is nothing to compare with.');
  if (through !== undefined && through < baseline.month) {
    return noStatus(`The baseline is of ${nameOf(baseline.month)}, after these figures.`);
  }
  const better = rule.better === 'up' ? 1 : -1;
  const moved = (value - baseline.value) * better;
  const edges = [atLeast(rule.on), atLeast(rule.near)];
  const { decimals, from, to } = reconciled({ from: baseline.value, to: value }, (rounded) => {
    const printed = (rounded.to - rounded.from) * better;
    const isSameSide = edges.every((edge) => keeps(printed, edge) === keeps(moved, edge));
    return isSameSide && (printed === 0) === (moved === 0);
  });
  const sign = unit === 'percent' ? '%' : '';
  const figure = `${formatDecimal(to, decimals)}${sign}`;
  const before = `${figure}${ofBase(unit, base)} against a baseline of ${formatDecimal(from, decimals)}${sign} in ${nameOf(baseline.month)}: `;
  const figureWords = () => movedWords({ by: to - from, decimals, unit });
  const { word, reason } = byLevels(
    { on: rule.on, near: rule.near },
    { value: moved, unit: 'count', before, figureWords },
  );
  return { word, reason, figure };
}

type Move = Readonly<{ from: number; to: number }>;

/** Two figures with so few decimals that their printed difference still says what the exact one does. */
function reconciled(
  { from, to }: Move,
  isFaithful: (rounded: Move) => boolean,
): Move & Readonly<{ decimals: number }> {
  const places = [0, 1, 2, 3].map((decimals) => {
    const scale = 10 ** decimals;
    const round = (number: number) => roundHalfUp(number * scale) / scale;
    return { from: round(from), to: round(to), decimals };
  });
  return places.find(isFaithful) ?? { from, to, decimals: 3 };
}

/** A move in words: '18 points up', '0.4 points down', 'level'. */
function movedWords({
  by,
  decimals,
  unit,
}: Readonly<{ by: number; decimals: number; unit: Unit }>): string {
  const size = formatDecimal(Math.abs(by), decimals);
  if (Number(size.replaceAll(',', '')) === 0) return 'level';
  const points = unit === 'percent' ? ` ${size === '1' ? 'point' : 'points'}` : '';
  return `${size}${points} ${by > 0 ? 'up' : 'down'}`;
}

function byLevels(
  { on, near, better = 'up' }: Levels,
  said: Readonly<{
    value: number;
    unit: Unit;
    before?: string;
    after?: string;
    figureWords?: (printed: string) => string;
  }>,
): Status {
  const { value, unit, before = '', after = '', figureWords = (printed) => printed } = said;
  const edge = better === 'up' ? atLeast : atMost;
  const print = figurePrinter(unit, [edge(on), edge(near)]);
  const figure = print.figure(value);
  const say = (word: StatusWord, why: string): Status => ({
    word,
    reason: `${before}${figureWords(figure)}${after}, ${why}.`,
    figure,
  });
  const words = better === 'up' ? upWords(print) : downWords(print);
  if (keeps(value, edge(on))) return say('on-plan', words.on(on));
  return keeps(value, edge(near))
    ? say('near-plan', words.near(on, near))
    : say('off-plan', words.off(near));
}

type LevelWords = Readonly<{
  on: (on: number) => string;
  near: (on: number, near: number) => string;
  off: (near: number) => string;
}>;

const upWords = (print: FigurePrinter): LevelWords => ({
  on: (on) => `at or above the ${print.edge(on)} that is on plan`,
  near: (on, near) => nearBand(print.edge(near), print.below(on)),
  off: (near) => `below the near band, which starts at ${print.edge(near)}`,
});

const downWords = (print: FigurePrinter): LevelWords => ({
  on: (on) => `at or below the ${print.edge(on)} that is on plan`,
  near: (on, near) => nearBand(print.above(on), print.edge(near)),
  off: (near) => `above the near band, which ends at ${print.edge(near)}`,
});

/** Where figures are whole a band can hold one of them alone: '3, the one figure that is near plan'. */
function nearBand(low: string, high: string): string {
  return low === high
    ? 'the one figure that is near plan'
    : `inside the near band of ${low} to ${high}`;
}

function againstBand({ low, high }: Band, { unit, base }: Judged, value: number): Status {
  const floor = atLeast(low);
  const ceiling = atMost(high);
  const print: FigurePrinter = figurePrinter(unit, [floor, ceiling]);
  const figure = print.figure(value);
  const band = `the band of ${print.edge(low)} to ${print.edge(high)}`;
  const say = (word: StatusWord, where: string): Status => ({
    word,
    reason: `${figure}${ofBase(unit, base)}, ${where} ${band}.`,
    figure,
  });
  if (!keeps(value, floor)) return say('near-plan', 'below');
  return keeps(value, ceiling) ? say('on-plan', 'inside') : say('near-plan', 'above');
}

const ofBase = (unit: Unit, base: number | null): string =>
  unit === 'percent' && base !== null ? ` of ${formatCount(base)}` : '';
