import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The chance that a Student's t variable with so many degrees of freedom (above 0, fractions
 * allowed) is at most t.
 */
export function studentT(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? 1 - tail : tail;
}

/**
 * The value that a Student's t variable stays under with this chance (above 0.5, below 1).
 *
 * Worked example: with 8 degrees of freedom, 1.397 at a chance of 0.9; with very many, 1.2816.
 */
export function studentTQuantile(chance: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (studentT(high, freedom) < chance) high *= 2;
  for (let halving = 0; halving < 30; halving += 1) {
    const middle = (low + high) / 2;
    if (studentT(middle, freedom) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
