import { studentTQuantile } from '../distribution/student-t.ts';

/** The counts of one year beside what an unchanged process would have brought in each month. */
export type FittedYear = Readonly<{
  /** By month, April first; null for a month that is not known. */
  counts: readonly (number | null)[];
  expected: readonly number[];
}>;

/** How much more months vary than chance alone (Poisson counts) would have them vary. */
export type Dispersion = Readonly<{
  /** The variance as a multiple of the mean, at least 1. */
  phi: number;
  /** What else the variance must be multiplied by: for neighbours alike and for few months. */
  inflation: number;
}>;

/** The chance at which Student's t is compared with the normal: between those of the two ranges. */
const edge = 0.95;
const normalEdge = 1.6448536269514722;

/**
 * The dispersion of monthly counts: Pearson's chi-squared over its degrees of freedom, at least 1.
 * Every year costs one degree for its level and the season, so far as it is believed (`weight`),
 * eleven for its shape.
 *
 * It is inflated by (1 + r)/(1 - r) where neighbouring months are alike by a correlation r beyond
 * what chance explains (one standard error is taken off), and by Student's t over the normal where
 * a dispersion above 1 comes from few months.
 *
 * Sources: McCullagh and Nelder, Generalized Linear Models, section 4.5, for the dispersion;
 * Bayley and Hammersley (1946) for correlated neighbours. Worked example: a chi-squared of 232.2 over
 * 45 months less 4 levels is a dispersion of 232.2 / 41 = 5.66.
 */
export function dispersionOf(years: readonly FittedYear[], weight: number): Dispersion {
  const residuals = years.map(residualsOf);
  const all = residuals.flat().filter((residual) => residual !== null);
  const freedom = Math.max(1, all.length - years.length - 11 * weight);
  const estimate = all.reduce((sum, residual) => sum + residual ** 2, 0) / freedom;
  const alike = likeness(residuals);
  const few = (studentTQuantile(edge, freedom) / normalEdge) ** 2;
  return { phi: Math.max(1, estimate), inflation: ((1 + alike) / (1 - alike)) * few };
}

/** Pearson's residuals of a year: how far each month lies from what was expected, in units of chance. */
function residualsOf({ counts, expected }: FittedYear): readonly (number | null)[] {
  return counts.map((count, month) => {
    const mean = expected[month] ?? 0;
    return count === null || mean <= 0 ? null : (count - mean) / Math.sqrt(mean);
  });
}

/** The correlation of neighbouring months, less one standard error, from 0 to 0.9. */
function likeness(years: readonly (readonly (number | null)[])[]): number {
  let products = 0;
  let squares = 0;
  let pairs = 0;
  for (const year of years) {
    for (const [month, residual] of year.entries()) {
      if (residual === null) continue;
      squares += residual ** 2;
      const next = year[month + 1];
      if (next === undefined || next === null) continue;
      products += residual * next;
      pairs += 1;
    }
  }
  if (pairs === 0 || squares === 0) return 0;
  const known = years.flat().filter((residual) => residual !== null).length;
  const correlation = products / pairs / (squares / known);
  return Math.min(0.9, Math.max(0, correlation - 1 / Math.sqrt(pairs)));
}
