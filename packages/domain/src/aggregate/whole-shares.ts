/**
 * Counts as whole percentages that are shown together: they add up to 100. Each is its exact share
 * rounded down, and the points that are left go to the largest remainders, the first of equals
 * first (Hamilton's method). With two parts the first is what rounding half up gives, as a
 * headline prints it. No counts at all have no shares: all are 0.
 *
 * Worked example: 101 and 99 of 200 are 51% and 49%, not 51% and 50%.
 */
export function wholeShares(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((100 * count) / total));
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  // Remainders of whole numbers are whole, so that equal ones are equal.
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (100 * count) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
