import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile, profileFault, shareByMonth, toProfile } from './profile.ts';

const indexes = [0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25];

describe('a profile', () => {
  it('is made of twelve indexes that sum to 12', () => {
    const profile = toProfile(indexes);
    expect(profile[0]).toBeCloseTo(0.075, 12);
    expect(profile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is the same made of twelve shares that sum to 1', () => {
    const shares = indexes.map((index) => index / 12);
    toProfile(shares).forEach((share, place) => {
      expect(share).toBeCloseTo(toProfile(indexes)[place] ?? Number.NaN, 12);
    });
  });

  it('is refused in plain words when there are not twelve, or one is no figure, or the sum is off', () => {
    expect(profileFault(indexes.slice(1))).toBe(
      'Give 12 monthly figures, April first. There are 11.',
    );
    expect(profileFault([...indexes.slice(0, 11), -1.25])).toContain('0 or more');
    expect(profileFault([...indexes.slice(0, 11), Number.NaN])).toContain('0 or more');
    expect(profileFault([...indexes.slice(0, 11), 1.35])).toContain('They sum to 12.1.');
    expect(parseProfile(Array(12).fill(0))).toBeUndefined();
    expect(() => toProfile([])).toThrow(RangeError);
  });

  it('reaches exactly the whole year in March and never falls before', () => {
    const anyProfile = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 })
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        return toProfile(parts.map((part) => (part * 12) / sum));
      });
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const shares = profile.map((_, place) => shareByMonth(profile, place));
        expect(shares[11]).toBe(1);
        shares.slice(1, 11).forEach((share, place) => {
          expect(share).toBeGreaterThanOrEqual(shares[place] ?? Number.NaN);
        });
      }),
    );
  });
});
