import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../sentence/number-words.ts';
import { wholeShares } from './whole-shares.ts';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('whole percentages shown together', () => {
  const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 6 });

  it('add up to 100 whenever there is anything to share', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        expect(sumOf(wholeShares(parts))).toBe(sumOf(parts) > 0 ? 100 : 0);
      }),
    );
  });

  it('of two halves give the half to the first: 50.5% and 49.5% are 51% and 49%', () => {
    expect(wholeShares([101, 99])).toEqual([51, 49]);
    expect(wholeShares([25, 15])).toEqual([63, 37]);
  });

  it('of two parts give the first what a headline rounds it to', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (one, other) => {
        expect(wholeShares([one, other])[0]).toBe(roundHalfUp((100 * one) / (one + other)));
      }),
    );
  });

  it('of more parts give what is left to the largest remainders', () => {
    expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholeShares([51, 25, 3])).toEqual([64, 32, 4]);
  });

  it('a part of nothing is 0%', () => {
    expect(wholeShares([0, 7])).toEqual([0, 100]);
    expect(wholeShares([0, 0])).toEqual([0, 0]);
  });
});
