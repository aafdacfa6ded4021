import type { NegativeBinomial } from '../distribution/negative-binomial.ts';
import { chanceOfMeeting, type LandingRange, rangesAbout } from './landing-range.ts';
import { yearEndCutOffs } from './year-end.ts';

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

/** Audits a week that no officer can be asked to pass: more is no plan. */
export const mostPerWeek = 50;

/** Where a plan lands the year if it is kept. */
export type CatchUp = Readonly<{
  /** How many more the plan brings, not rounded. */
  more: number;
  point: number;
  range80: LandingRange;
  range95: LandingRange;
  /** The chance (0 to 1) of the target. */
  chance: number;
  /**
   * The least that each officer must do a week, in whole hundredths, for the target to be likely: what
   * is printed is what was tried. Null where not even `mostPerWeek` would do.
   */
  likelyPerWeek: number | null;
}>;

/**
 * Where the year lands if a plan is kept: officers times audits a week times the weeks they work.
 * Counts vary about the plan as they varied about the year so far, with the same distribution as the
 * landing forecast.
 *
 * Worked example: 706 done with 10.9 weeks left; 12 officers at 2 a week with a week of leave each
 * bring 12 x 2 x 9.9 = 238 more.
 */
export function catchUp(facts: CatchUpFacts, { officers, perWeek, leave }: CatchUpPlan): CatchUp {
  const { done, weeksLeft } = facts;
  const officerWeeks = officers * Math.max(0, weeksLeft - leave);
  const more = officerWeeks * perWeek;
  const as = { low: done, high: done };
  return {
    more,
    point: done + more,
    ...(more > 0 ? rangesAbout(done, restOf(facts, more)) : { range80: as, range95: as }),
    chance: chanceOf(facts, more),
    likelyPerWeek: likelyPerWeek(facts, officerWeeks),
  };
}

function restOf({ perCount, drift }: CatchUpFacts, more: number): NegativeBinomial {
  return { mean: more, variance: perCount * more + (drift * more) ** 2 };
}

function chanceOf(facts: CatchUpFacts, more: number): number {
  const needed = facts.target - facts.done;
  if (more <= 0) return needed <= 0 ? 1 : 0;
  return chanceOfMeeting(needed, 'at-least', restOf(facts, more));
}

/** Halves the hundredths up to the most until one is left: more work never makes a target less likely. */
function likelyPerWeek(facts: CatchUpFacts, officerWeeks: number): number | null {
  const isLikely = (hundredths: number) =>
    chanceOf(facts, (officerWeeks * hundredths) / 100) >= yearEndCutOffs.likely;
  let [low, high] = [-1, 100 * mostPerWeek];
  if (!isLikely(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isLikely(middle)) high = middle;
    else low = middle;
  }
  return high / 100;
}
