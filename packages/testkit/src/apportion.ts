/**
 * Shares out a whole number by weights so that the parts add up to it exactly: each part is its
 * exact share rounded down, and what is left goes to the largest remainders (Hamilton's method).
 * Example: `apportion(10, [1, 1, 1])` is `[4, 3, 3]`.
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  if (!(sum > 0)) throw new RangeError('apportion requires a weight above zero');
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((one, other) => one + other, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
