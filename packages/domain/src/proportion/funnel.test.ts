import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFunnel } from './funnel.ts';

const team = (key: string, numerator: number, denominator: number) => ({
  key,
  numerator,
  denominator,
});

describe('readFunnel', () => {
  test('about 66%, a hundred cases have 95% limits of 56.7% and 75.3%', () => {
    const { limitsAt, centre } = readFunnel([team('a', 66, 100), team('b', 132, 200)], 25);
    expect(centre).toBe(66);
    expect(limitsAt(100).low95).toBeCloseTo(56.7, 1);
    expect(limitsAt(100).high95).toBeCloseTo(75.3, 1);
    expect(limitsAt(400).high998 - 66).toBeCloseTo((limitsAt(100).high998 - 66) / 2, 9);
  });

  test('a team under the minimum base is named, not placed, and counts towards the centre', () => {
    const read = readFunnel([team('a', 60, 100), team('small', 0, 20)], 25);
    expect(read.tooFew).toEqual(['small']);
    expect(read.centre).toBe(50);
    expect(read.teams.map((one) => one.key)).toEqual(['a']);
  });

  test('a team far from the rest lies beyond, one a little off is worth a look', () => {
    const usual = Array.from({ length: 12 }, (_, n) => team(`t${n}`, 200, 300));
    const places = (numerator: number) =>
      readFunnel([...usual, team('odd', numerator, 300)], 25).teams.at(-1);
    expect(places(202)).toMatchObject({ place: 'inside', side: null });
    expect(places(221)).toMatchObject({ place: 'worth-a-look', side: 'above' });
    expect(places(150)).toMatchObject({ place: 'beyond', side: 'below' });
  });

  test('where ten teams or more differ by more than chance, the limits are wider for all', () => {
    const of = (shares: readonly number[]) => shares.map((n, at) => team(`t${at}`, n * 3, 300));
    const alike = of([60, 61, 59, 60, 62, 58, 60, 61, 59, 60]);
    const unlike = of([40, 75, 52, 70, 45, 78, 50, 66, 48, 72]);
    expect(readFunnel(alike, 25).overdispersion).toBe(1);
    expect(readFunnel(unlike, 25).overdispersion).toBeGreaterThan(10);
  });

  test('among few teams those that differ are named, not hidden in wider limits', () => {
    const { teams, overdispersion } = readFunnel(
      [team('a', 20, 200), team('b', 180, 200), team('c', 180, 200)],
      25,
    );
    expect(overdispersion).toBe(1);
    expect(teams.map(({ place }) => place)).toEqual(['beyond', 'beyond', 'beyond']);
  });

  test('shares of all or none, and no team at all, give no limits that are not numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), (pairs) => {
        const teams = pairs.map(([a, b], at) => team(`t${at}`, Math.min(a, b), Math.max(a, b)));
        const read = readFunnel(teams, 10);
        expect(Object.values(read.limitsAt(50)).every(Number.isFinite)).toBe(true);
        expect(read.teams.length + read.tooFew.length).toBe(teams.length);
      }),
    );
  });
});
