import { roundHalfUp } from '../sentence/number-words.ts';

/**
 * The shape of a year: which share of an annual target each month is expected to bring, April
 * first. Twelve shares of 0 or more that sum to 1.
 */
export type Profile = readonly number[] & { readonly profile: 'monthly shares' };

/** Written figures carry two or three decimals, so their sum may miss by a little. */
const sumSlack = 1e-6;
const floatSlack = 1e-12;

/**
 * What is wrong with twelve monthly figures as a profile, in words; undefined when nothing is.
 * They are indexes that sum to 12 (an ordinary month is 1.00) or shares that sum to 1.
 */
export function profileFault(figures: readonly number[]): string | undefined {
  if (figures.length !== 12)
    return `Give 12 monthly figures, April first. There are ${figures.length}.`;
  if (!figures.every((figure) => Number.isFinite(figure) && figure >= 0)) {
    return 'Each monthly figure must be a number, 0 or more.';
  }
  const sum = sumOf(figures);
  if (Math.abs(sum - 12) <= sumSlack * 12 || Math.abs(sum - 1) <= sumSlack) return undefined;
  return `The monthly figures must sum to 12, or to 1 as shares. They sum to ${roundHalfUp(sum * 1000) / 1000}.`;
}

/** The profile of twelve indexes or shares, or undefined when `profileFault` finds a fault. */
export function parseProfile(figures: readonly number[]): Profile | undefined {
  if (profileFault(figures) !== undefined) return undefined;
  const sum = sumOf(figures);
  // Shares that a float leaves a hair off 1 are what they were: written and read they stay the same.
  const whole = Math.abs(sum - 1) < floatSlack ? 1 : sum;
  return figures.map((figure) => figure / whole) as readonly number[] as Profile;
}

/** The profile of twelve indexes or shares. Throws a RangeError that says what is wrong. */
export function toProfile(figures: readonly number[]): Profile {
  const profile = parseProfile(figures);
  if (profile === undefined) throw new RangeError(profileFault(figures));
  return profile;
}

/** The share of the year expected by the end of the month in the given place (April is 0). */
export function shareByMonth(profile: Profile, place: number): number {
  // The whole year is exactly 1, whatever the floats sum to.
  return place >= 11 ? 1 : sumOf(profile.slice(0, place + 1));
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
