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

/** Fewer degrees of freedom than the first three months of a year have are never counted with. */
const leastFreedom = 2;

/** Where less than this is expected in a month, its count tells less of the dispersion, and counts for less. */
const tellingCount = 0.5;

/**
 * The dispersion of monthly counts: Pearson's chi-squared over its degrees of freedom, at least 1.
 * Every year costs one degree for its level and the season, so far as it is believed (`weight`),
 * one less than it has months with work. A month with hardly anything to expect is only the part of a
 * degree that its expected count is of half a count.
 *
 * It is inflated by (1 + r)/(1 - r) where neighbouring months are alike by a correlation r beyond
 * what chance explains (one standard error is taken off). What it is above 1 is inflated by Student's
 * t over the normal, squared, where it comes from few months.
 *
 * Sources: McCullagh and Nelder, Generalized Linear Models, section 4.5, for the dispersion;
 * Bayley and Hammersley (1946) for correlated neighbours. Worked example: a chi-squared of 232.2 over
 * 45 months less 4 levels is a dispersion of 232.2 / 41 = 5.66.
 */
export function dispersionOf(years: readonly FittedYear[], weight: number): Dispersion {
  const residuals = years.map(residualsOf);
  const squares = sum(residuals.flat().map((one) => (one ?? 0) ** 2));
  const freedom = Math.max(leastFreedom, freedomOf(years, weight));
  const phi = Math.max(1, squares / freedom);
  const alike = likeness(residuals);
  const few = (studentTQuantile(edge, freedom) / normalEdge) ** 2;
  const inflation = ((1 + alike) / (1 - alike)) * ((1 + (phi - 1) * few) / phi);
  return { phi, inflation };
}

/** Pearson's residuals of a year: how far each month lies from what was expected, in units of chance. */
function residualsOf({ counts, expected }: FittedYear): readonly (number | null)[] {
  return counts.map((count, month) => {
    const mean = expected[month] ?? 0;
    return count === null ? null : (count - mean) / Math.sqrt(Math.max(mean, tellingCount));
  });
}

/** Months count as far as they tell; each year costs its level, the season one less than its months. */
function freedomOf(years: readonly FittedYear[], weight: number): number {
  const tells = years.map(({ counts, expected }) =>
    counts.map((count, month) =>
      count === null ? 0 : Math.min(1, (expected[month] ?? 0) / tellingCount),
    ),
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    Math.max(...tells.map((year) => year[month] ?? 0)),
  );
  return sum(tells.flat()) - years.length - weight * Math.max(0, sum(months) - 1);
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

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
