import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The chance that a Student's t variable with so many degrees of freedom (above 0, fractions
 * allowed) is at most t.
 *
 * Source: its identity with the incomplete beta function, Abramowitz and Stegun 26.7.1. Worked
 * example: 0.9 at 1.397 with 8 degrees of freedom.
 */
export function studentT(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? 1 - tail : tail;
}

/**
 * The value that a Student's t variable stays under with this chance (above 0.5, below 1).
 *
 * Found by Newton's method, held inside a bracket. Worked example: with 8 degrees of freedom, 1.397
 * at a chance of 0.9; with very many, 1.2816.
 */
export function studentTQuantile(chance: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (studentT(high, freedom) < chance) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let step = 0; step < mostSteps; step += 1) {
    const off = studentT(t, freedom) - chance;
    if (off > 0) high = t;
    else low = t;
    const next = t - off / density(t, freedom);
    const held = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(held - t) < 1e-9 * t) return held;
    t = held;
  }
  return t;
}

const mostSteps = 60;

/** The density of Student's t. */
function density(t: number, freedom: number): number {
  const half = (freedom + 1) / 2;
  const logScale = logGamma(half) - logGamma(freedom / 2) - 0.5 * Math.log(freedom * Math.PI);
  return Math.exp(logScale - half * Math.log1p((t * t) / freedom));
}
