import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareRatio } from './share-ratio.ts';

it('60 of 100 are one and a half times 40 of 100, and chance leaves 1.12 to 2.00', () => {
  const found = shareRatio(
    { numerator: 60, denominator: 100 },
    { numerator: 40, denominator: 100 },
  );
  expect(found?.ratio).toBeCloseTo(1.5, 10);
  expect(found?.low).toBeCloseTo(1.124, 3);
  expect(found?.high).toBeCloseTo(2.002, 3);
});

it('a share without a case has no ratio', () => {
  const some = { numerator: 3, denominator: 10 };
  expect(shareRatio({ numerator: 0, denominator: 10 }, some)).toBeNull();
  expect(shareRatio(some, { numerator: 0, denominator: 10 })).toBeNull();
});

it('all of two groups are alike for certain', () => {
  const all = { numerator: 20, denominator: 20 };
  expect(shareRatio(all, all)).toEqual({ ratio: 1, low: 1, high: 1 });
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([numerator, more]) => ({ numerator, denominator: numerator + more }));

it('the ratio lies in its range, and turned about it is its own inverse', () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const [there, back] = [shareRatio(one, other), shareRatio(other, one)];
      if (there === null || back === null) throw new Error('no ratio');
      expect(there.low).toBeLessThanOrEqual(there.ratio);
      expect(there.high).toBeGreaterThanOrEqual(there.ratio);
      expect(there.ratio * back.ratio).toBeCloseTo(1, 9);
      expect(there.low * back.high).toBeCloseTo(1, 9);
    }),
  );
});
