/** What a whole year brings at the present rate, and the variance of that estimate. */
export type YearLevel = Readonly<{
  level: number;
  variance: number;
  /** How much of the level the year itself told; the rest came from earlier years. */
  told: number;
}>;

/** What is known of the level of a year. */
export type LevelFacts = Readonly<{
  /** The counts of the months it is judged from, added up. */
  done: number;
  /** The share of the year those months bring, above 0. */
  share: number;
  /** The variance of counts as a multiple of their mean. */
  phi: number;
  /** The totals of earlier years, where the process has not changed since; else none. */
  earlierTotals: readonly number[];
}>;

/** Earlier years are never believed to tell the level of this one to less than this share. */
const leastSpread = 0.15;

/**
 * The level of a year: the work done over the share of the year it was done in, drawn towards the
 * totals of earlier years by inverse variance, as a mean of two independent estimates is (credibility
 * weighting; Cochran 1954).
 *
 * Worked example: 700 in three quarters of an even year is a level of 933 with a variance of
 * 933/0.75 = 1,244; three earlier years of 1,000 with a spread of 15% (a variance of 22,500) draw
 * it up to 936.8.
 */
export function yearLevel({ done, share, phi, earlierTotals }: LevelFacts): YearLevel {
  const own = done / share;
  const typical = mean(earlierTotals);
  // Nothing done is not certainty that nothing comes: half a count, or a quarter of a usual year.
  const uncertain = Math.max(own, 0.5 / share, typical / 4);
  const variance = (phi * uncertain) / share;
  if (typical === 0) {
    const level = done === 0 ? uncertain : own;
    return { level, variance, told: level };
  }
  const earlier = Math.max(spread(earlierTotals), leastSpread * typical) ** 2;
  const pull = variance / (variance + earlier);
  return {
    level: own + pull * (typical - own),
    variance: variance * (1 - pull),
    told: own * (1 - pull),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of the sample; 0 of fewer than two. */
function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
