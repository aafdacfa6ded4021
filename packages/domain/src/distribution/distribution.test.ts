import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { chanceOfAtMost, quantile } from './negative-binomial.ts';
import { studentT, studentTQuantile } from './student-t.ts';

describe('logGamma', () => {
  test('gives the factorials and the square root of pi', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9);
  });
});

describe('incompleteBeta', () => {
  test('gives tabled values', () => {
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 13);
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  test('is symmetric: I_x(a, b) = 1 - I_(1-x)(b, a)', () => {
    const size = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), size, size, (x, a, b) => {
        expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 9);
      }),
    );
  });
});

describe("Student's t", () => {
  test.each([
    [0.9, 8, 1.3968],
    [0.95, 2, 2.92],
    [0.975, 8, 2.306],
    [0.95, 1e6, 1.64485],
  ])('the %d point with %d degrees of freedom is %d', (chance, freedom, wanted) => {
    expect(studentTQuantile(chance, freedom)).toBeCloseTo(wanted, 3);
    expect(studentT(studentTQuantile(chance, freedom), freedom)).toBeCloseTo(chance, 6);
  });

  test('is symmetric about nought', () => {
    expect(studentT(-1.2, 7)).toBeCloseTo(1 - studentT(1.2, 7), 12);
  });
});

describe('the negative binomial distribution', () => {
  /** Adds up the probabilities term by term, from the definition. */
  const plainChance = (count: number, mean: number, variance: number): number => {
    const size = mean ** 2 / (variance - mean);
    const p = size / (size + mean);
    let term = p ** size;
    let sum = 0;
    for (let k = 0; k <= count; k += 1) {
      sum += term;
      term *= ((size + k) / (k + 1)) * (1 - p);
    }
    return sum;
  };

  test('tails before the second head of a coin: at most one with a chance of a half', () => {
    expect(chanceOfAtMost(1, { mean: 2, variance: 4 })).toBeCloseTo(0.5, 12);
    expect(chanceOfAtMost(-1, { mean: 2, variance: 4 })).toBe(0);
  });

  test('agrees with adding up its terms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 80, noNaN: true }),
        fc.double({ min: 1.05, max: 8, noNaN: true }),
        fc.nat(150),
        (mean, phi, count) => {
          expect(chanceOfAtMost(count, { mean, variance: phi * mean })).toBeCloseTo(
            plainChance(count, mean, phi * mean),
            8,
          );
        },
      ),
    );
  });

  test('with a variance of its mean it is as good as Poisson', () => {
    let [term, sum] = [Math.exp(-10), 0];
    for (let k = 0; k <= 12; k += 1) {
      sum += term;
      term *= 10 / (k + 1);
    }
    expect(chanceOfAtMost(12, { mean: 10, variance: 10 })).toBeCloseTo(sum, 4);
  });

  test('a quantile is the least count with at least that chance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50_000, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (mean, phi, chance) => {
          const distribution = { mean, variance: phi * mean };
          const count = quantile(chance, distribution);
          expect(chanceOfAtMost(count, distribution)).toBeGreaterThanOrEqual(chance);
          expect(chanceOfAtMost(count - 1, distribution)).toBeLessThan(chance);
        },
      ),
      { numRuns: 60 },
    );
  });
});
