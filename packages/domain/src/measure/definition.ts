import type { DisclosureClass } from '../disclosure/disclosed.ts';
import { type Effective, inForce } from '../period/in-force.ts';
import type { Month } from '../period/month.ts';
import type { Grain } from './grain.ts';

/**
 * How a measure runs through time, which decides how its months add up and how it is drawn:
 * a flow (each month by itself), cumulative (against an annual total), a stock (a level), a wave
 * (now and then), a proportion (a share whose base is small) or a milestone (done or not).
 */
export type TimeBasis = 'flow' | 'cumulative' | 'stock' | 'wave' | 'proportion' | 'milestone';

/** Which way is better; a band has a middle, and context is never judged. */
export type Better = 'up' | 'down' | 'band' | 'context';

/**
 * What the figure is: a count, a percentage (0 to 100), a rate of one count per other, a number of
 * days (a summary, never added up), a ratio of two shares, or the percentage points between them.
 */
export type Unit = 'count' | 'percent' | 'rate' | 'days' | 'ratio' | 'points';

/** Whether the Board lists a measure, or it stands behind one that it lists. */
export type Tier = 'headline' | 'supporting';

/** How often a figure is due: waves and events come when they come. */
export type Frequency = 'monthly' | 'quarterly' | 'yearly' | 'by-wave' | 'by-event';

/** What a measure is, from a month on. A change is a new version; the old one stays. */
export type Definition = Effective &
  Readonly<{
    measure: string;
    version: number;
    name: string;
    shortName: string;
    numerator: string;
    denominator: string | null;
    tier: Tier;
    unit: Unit;
    frequency: Frequency;
    /** The span of one figure as it is kept: figures of a quarter are never cut into months. */
    grain: Grain;
    timeBasis: TimeBasis;
    better: Better;
    /** The splits that are kept as observations: 'team', or 'outcome;risk' for the two crossed. */
    cuts: readonly string[];
    disclosure: DisclosureClass;
    /** The smallest denominator for which a figure is shown; 0 where any will do. */
    minimumBase: number;
    /** Who or what is left out of the base, in a sentence; null where nothing is. */
    exclusions: string | null;
    source: string;
    ownerRole: string;
    actionRef: string;
    /** Why it took the place of the version before; none for a first version. */
    changedBecause?: string;
    /** What the denominator counts, or the numerator of a plain count: 'referral', 'referrals'. */
    things?: Things;
    /** What the denominator of a rate is: 'full-time months'. */
    per?: string;
    /** Limits come from so many first months of each phase; all of them where it is left out. */
    baselineMonths?: number;
    /** The two shares that a ratio or a difference compares, as parts of its figures. */
    compares?: Compares;
    /** Where the figure is that of one of its parts, which: 'least' is the lowest of a cut. */
    headline?: Headline;
    /** Other measures that this one is read with. */
    companions?: Companions;
  }>;

/** The noun for what is counted, for one and for many. */
export type Things = Readonly<{ one: string; many: string }>;

/**
 * The two groups whose shares are compared: figures are kept as the slices `part=group` and
 * `part=comparator`, each with its own numerator and denominator, so that months can be added up.
 */
export type Compares = Readonly<{ group: string; comparator: string }>;

/** The part of a cut that speaks for the measure: the lowest share of all. */
export type Headline = Readonly<{ cut: string; pick: 'least' }>;

export type Companions = Readonly<{
  /** The measure whose denominators are how many were asked, for the answers of a survey. */
  population?: string;
  /** The measure of how well the same work was done, beside comparisons of teams. */
  quality?: string;
  /** The measure of how soon cases were acted on, beside a backlog. */
  timeliness?: string;
}>;

/** The noun for what a measure counts; 'cases' where its definition names none. */
export function thingsOf({ things }: Pick<Definition, 'things'>): Things {
  return things ?? { one: 'case', many: 'cases' };
}

/** Whether figures of two definitions are alike: what is counted, of what, and who is left out. */
export function isCountedAlike(one: Definition, other: Definition): boolean {
  return (
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.exclusions === other.exclusions
  );
}

/** The definition of a measure in force in a month, or undefined before its first. */
export function definitionInForce(
  definitions: readonly Definition[],
  month: Month,
): Definition | undefined {
  return inForce(definitions, month);
}
