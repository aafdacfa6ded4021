import type { Unit } from '../measure/definition.ts';
import { formatDecimal, roundHalfUp } from '../sentence/number-words.ts';

/**
 * A value that a figure is judged against: 'at-least' is kept by reaching it, 'at-most' by not
 * going over it, 'over' by going over it.
 */
export type Edge = Readonly<{ kind: 'at-least' | 'at-most' | 'over'; at: number }>;

/** Figures that differ by less than this share of themselves are the same figure. */
const slack = 1e-9;

/** Whether a value keeps an edge. A float that falls a hair short of it does. */
export function keeps(value: number, edge: Edge): boolean {
  const allowed = slack * Math.max(1, Math.abs(edge.at));
  if (edge.kind === 'over') return value > edge.at + allowed;
  return edge.kind === 'at-least' ? value >= edge.at - allowed : value <= edge.at + allowed;
}

/** How many decimals it takes to write a number, at most six. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (
    decimals < 6 &&
    Math.abs(roundHalfUp(value * 10 ** decimals) / 10 ** decimals - value) > slack
  ) {
    decimals += 1;
  }
  return decimals;
}

/** What follows a figure, for one and for all others; between one and none is no one. */
const suffix: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  count: ['', ''],
  percent: ['%', '%'],
  rate: ['', ''],
  days: [' day', ' days'],
  ratio: ['', ''],
  points: [' point', ' points'],
};
const leastDecimals: Readonly<Record<Unit, number>> = {
  count: 0,
  percent: 0,
  rate: 1,
  days: 0,
  ratio: 2,
  points: 0,
};

/** Writes a measure's figure and the edges it is judged against so that they never disagree. */
export type FigurePrinter = Readonly<{
  /** The figure, rounded but never across an edge. */
  figure: (value: number) => string;
  /** The number that `figure` prints. */
  rounded: (value: number) => number;
  /** An edge, with the decimals it needs and no more. */
  edge: (at: number) => string;
  /** The last figure below an edge: 99% below 100%. */
  below: (at: number) => string;
  /** The first figure above an edge: 1 above 0. */
  above: (at: number) => string;
}>;

/**
 * A printer for figures judged against some edges.
 *
 * The rule: with as many decimals as the edges are written with, rounded half up; where that would
 * carry the figure across an edge, it stays on its own side. So 94.6% with 95% to reach prints as
 * 94%, and 75.3% with 75% not to pass prints as 76%.
 */
export function figurePrinter(unit: Unit, edges: readonly Edge[]): FigurePrinter {
  const decimals = Math.max(leastDecimals[unit], ...edges.map((edge) => decimalsOf(edge.at)));
  const scale = 10 ** decimals;
  const isFaithful = (printed: number, value: number): boolean =>
    edges.every((edge) => keeps(printed, edge) === keeps(value, edge));
  const rounded = (value: number): number => {
    const roundings = [roundHalfUp, Math.floor, Math.ceil].map(
      (round) => round(value * scale) / scale,
    );
    return roundings.find((candidate) => isFaithful(candidate, value)) ?? value;
  };
  const print = (value: number, places: number): string => {
    const text = formatDecimal(value, places);
    const [one, many] = suffix[unit];
    return `${text}${text === '1' || text === '-1' ? one : many}`;
  };
  return {
    figure: (value) => print(rounded(value), decimals),
    rounded,
    edge: (at) => print(at, decimalsOf(at)),
    below: (at) => print(at - 1 / scale, decimals),
    above: (at) => print(at + 1 / scale, decimals),
  };
}
