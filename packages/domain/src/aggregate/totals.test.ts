import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months, toMonth } from '../period/month.ts';
import { wholeService } from '../slice/slice.ts';
import type { Observation } from './observation.ts';
import { notAllocated, rateOver, rollingTwelve, shareOver, sumOver, yearToDate } from './totals.ts';

function observation(period: string, numerator: number, denominator: number | null): Observation {
  return {
    measure: '2.2.2b',
    definitionVersion: 1,
    grain: 'month',
    period: toMonth(period),
    slice: wholeService,
    numerator,
    denominator,
  };
}

const twoYears = months
  .range(toMonth('2023-04'), toMonth('2025-03'))
  .map((month, place) => observation(month, place, 25));

const anyObservation = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([numerator, rest]) => observation('2024-06', numerator, numerator + rest));
const anyObservations = fc.array(anyObservation, { maxLength: 30 });

describe('a share over months', () => {
  it('is the sum of numerators over the sum of denominators, never the mean of shares', () => {
    const share = shareOver([observation('2024-05', 3, 4), observation('2024-06', 10, 26)], 25);
    expect(share).toEqual({ kind: 'ratio', value: 1300 / 30, numerator: 13, base: 30 });
  });

  it('is a whole number exactly where it is one', () => {
    expect(shareOver([observation('2024-06', 57, 100)], 25)).toMatchObject({ value: 57 });
  });

  it('is not shown under the minimum base, and gives no numerator away', () => {
    expect(shareOver([observation('2024-06', 13, 24)], 25)).toEqual({
      kind: 'too-few',
      base: 24,
      needed: 25,
    });
    expect(shareOver([observation('2024-06', 13, 25)], 25).kind).toBe('ratio');
  });

  it('of nothing is too few, not a division by nothing', () => {
    expect(shareOver([], 0)).toEqual({ kind: 'too-few', base: 0, needed: 0 });
  });

  it('lies from 0 to 100 and between the shares of its halves', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const [a, b, both] = [first, second, [...first, ...second]].map((list) =>
          shareOver(list, 1),
        );
        if (a?.kind !== 'ratio' || b?.kind !== 'ratio' || both?.kind !== 'ratio') return;
        expect(both.value).toBeGreaterThanOrEqual(Math.min(a.value, b.value) - 1e-9);
        expect(both.value).toBeLessThanOrEqual(Math.max(a.value, b.value) + 1e-9);
        expect(both.base).toBe(a.base + b.base);
      }),
    );
  });
});

describe('a rate over months', () => {
  it('is a plain quotient', () => {
    expect(
      rateOver([observation('2024-05', 6, 1), observation('2024-06', 3, 0.6)], 0),
    ).toMatchObject({ kind: 'ratio', value: 9 / 1.6 });
  });

  it('without any available month is too few', () => {
    expect(rateOver([observation('2024-05', 6, 0)], 0).kind).toBe('too-few');
  });
});

describe('a sum over months', () => {
  it('does not depend on how the months are grouped', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        expect(sumOver([...first, ...second])).toBe(sumOver(first) + sumOver(second));
        expect(sumOver([...second, ...first])).toBe(sumOver([...first, ...second]));
      }),
    );
  });
});

describe('spans of months', () => {
  it('of twelve end with the month given', () => {
    const span = rollingTwelve(twoYears, toMonth('2024-12')).map(({ period }) => period);
    expect([span[0], span.at(-1), span.length]).toEqual(['2024-01', '2024-12', 12]);
  });

  it('of the year to date begin in April', () => {
    const span = yearToDate(twoYears, toMonth('2024-12')).map(({ period }) => period);
    expect([span[0], span.at(-1), span.length]).toEqual(['2024-04', '2024-12', 9]);
    expect(yearToDate(twoYears, toMonth('2024-04'))).toHaveLength(1);
    expect(yearToDate(twoYears, toMonth('2024-03'))).toHaveLength(12);
  });
});

describe('what parts leave unexplained', () => {
  it('is not allocated', () => {
    expect(notAllocated(100, [40, 35, 20])).toBe(5);
    expect(notAllocated(0, [])).toBe(0);
  });
});
