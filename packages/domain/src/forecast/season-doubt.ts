import { evenShare, type MonthShares } from './month-shares.ts';

/** What is judged from some months of a year about others: both by their places, April is 0. */
export type JudgedAbout = Readonly<{
  season: MonthShares;
  judged: readonly number[];
  asked: readonly number[];
  /** What a whole year brings, and how much of that was told by the months judged from. */
  level: number;
  told: number;
  /** The variance of counts as a multiple of their mean. */
  phi: number;
}>;

/** What not knowing the season adds to the variance of the months asked about. */
export type SeasonDoubt = Readonly<{
  /** The chance in the counts that the season was estimated from, so far as it is believed. */
  chance: number;
  /** That the season may be another: the own one believed too little, or one that was never seen. */
  other: number;
}>;

/**
 * How far from even the year of a service without history is taken to be: shares as of a Dirichlet
 * distribution of this concentration. A judgement: it makes the share of a year gone by December
 * 0.75, give or take 0.014, and keeps the ranges of even years about a tenth wider than chance.
 */
const evenness = 1000;

/**
 * The doubt about the season, as a variance of the count in the months asked about.
 *
 * A share that is wrong is wrong twice: for the months asked about (R), and, so far as they told the
 * level, for those judged from (J). By the covariances of Dirichlet shares of chance c, with a level L
 * of which t was told, that is a variance of c x (L² R(1 - R) + t² R²(1 - J)/J + 2 L t R²). From K years
 * c is phi / (K x L); without any it is 1 / `evenness`.
 *
 * A season that is believed by w only may yet hold wholly: its pull to an even year is a bias, and the
 * square of what it moves, beyond chance, is added.
 *
 * Worked example: one year with 60% of its work by December is believed by half, so 67.5% of the
 * year counts as gone. 600 done are a level of 889, and the bias (the share left moves by 0.075, the
 * share gone the other way) is 889 x (0.075 + 0.325 x 0.075 / 0.675), a standard deviation of 99.
 */
export function seasonDoubt(facts: JudgedAbout): SeasonDoubt {
  const { season, judged, asked, level, told, phi } = facts;
  const { shares, weight, own, years } = season;
  const [gone, left] = [sumAt(shares, judged), sumAt(shares, asked)];
  const spread =
    level ** 2 * left * (1 - left) +
    (told * left) ** 2 * ((1 - gone) / gone) +
    2 * level * told * left ** 2;
  if (years === 0) return { chance: 0, other: spread / evenness };
  const chance = (spread * phi) / (years * level);
  const moved = (months: readonly number[]) => sumAt(own, months) - months.length * evenShare;
  const bias = level * moved(asked) - (told * left * moved(judged)) / gone;
  return {
    chance: weight ** 2 * chance,
    other: (1 - weight) ** 2 * Math.max(0, bias ** 2 - chance),
  };
}

/** The shares of these months, added up. */
export function sumAt(shares: readonly number[], months: readonly number[]): number {
  return months.reduce((sum, month) => sum + (shares[month] ?? 0), 0);
}
