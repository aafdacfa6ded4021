import { chanceOfMeeting, type LandingRange, rangesAbout } from './landing-range.ts';

/** Where a year stands that is to be caught up, and how much its counts vary. */
export type CatchUpFacts = Readonly<{
  /** Counted up to today. */
  done: number;
  target: number;
  /** Weeks from today to the end of the year, the part of one as a fraction. */
  weeksLeft: number;
  /** How much more counts vary than chance alone, as a multiple of its variance; at least 1. */
  perCount: number;
  /** How far the rate may drift, as a share of what is to come. */
  drift: number;
}>;

/** What is planned: officers as full-time equivalents, audits a week each, weeks of leave each. */
export type CatchUpPlan = Readonly<{ officers: number; perWeek: number; leave: number }>;

/** Where a plan lands the year if it is kept. */
export type CatchUp = Readonly<{
  /** How many more the plan brings, not rounded. */
  more: number;
  point: number;
  range80: LandingRange;
  range95: LandingRange;
  /** The chance (0 to 1) of the target. */
  chance: number;
  /** What each officer must do a week for the middle of the range to be the target; null with no time left. */
  neededPerWeek: number | null;
}>;

/**
 * Where the year lands if a plan is kept: officers times audits a week times the weeks they work.
 * Counts vary about the plan as they varied about the year so far, with the same distribution as the
 * landing forecast.
 *
 * Worked example: 706 done with 10.9 weeks left; 12 officers at 2 a week with a week of leave each
 * bring 12 x 2 x 9.9 = 237 more.
 */
export function catchUp(
  { done, target, weeksLeft, perCount, drift }: CatchUpFacts,
  { officers, perWeek, leave }: CatchUpPlan,
): CatchUp {
  const officerWeeks = officers * Math.max(0, weeksLeft - leave);
  const more = officerWeeks * perWeek;
  const needed = target - done;
  const neededPerWeek = officerWeeks <= 0 ? null : Math.max(0, needed) / officerWeeks;
  if (more <= 0) {
    const as = { low: done, high: done };
    const chance = needed <= 0 ? 1 : 0;
    return { more: 0, point: done, range80: as, range95: as, chance, neededPerWeek };
  }
  const rest = { mean: more, variance: perCount * more + (drift * more) ** 2 };
  return {
    more,
    point: done + more,
    ...rangesAbout(done, rest),
    chance: chanceOfMeeting(needed, 'at-least', rest),
    neededPerWeek,
  };
}
