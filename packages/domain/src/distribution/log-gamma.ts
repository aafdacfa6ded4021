/** The coefficients of Lanczos's series for g = 7 with nine terms. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * The natural logarithm of the gamma function of a number above 0, to about 15 digits.
 *
 * Source: Lanczos (1964), with the usual coefficients for g = 7. Worked example: the gamma function
 * of 5 is 4 x 3 x 2 x 1 = 24, so this gives 3.1780538.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum: number = lanczos[0];
  for (let term = 1; term < lanczos.length; term += 1) {
    sum += (lanczos[term] ?? 0) / (shifted + term);
  }
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
