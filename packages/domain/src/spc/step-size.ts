/**
 * How far a step moved the average of a process, in standard errors of that difference: the
 * difference of the averages over s x sqrt(1/n + 1/m), with s the average moving range of both
 * stretches over 1.128. Infinite where nothing else varies, 0 where nothing moved or a side is empty.
 *
 * Source: the sigma of an XmR chart (Shewhart; Wheeler, Understanding Variation) in the test of two
 * averages. Worked example: 60, 64, 60, 64 and then 80, 84, 80, 84 have s = 4/1.128 = 3.546 and a
 * difference of 20: 20/(3.546 x 0.7071) = 7.98.
 */
export function stepSize(before: readonly number[], after: readonly number[]): number {
  if (before.length === 0 || after.length === 0) return 0;
  const moved = mean(after) - mean(before);
  const ranges = [...rangesOf(before), ...rangesOf(after)];
  if (moved === 0 || ranges.length === 0) return 0;
  const sigma = mean(ranges) / 1.128;
  return moved / (sigma * Math.sqrt(1 / before.length + 1 / after.length));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rangesOf = (values: readonly number[]): readonly number[] =>
  values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? value)));
