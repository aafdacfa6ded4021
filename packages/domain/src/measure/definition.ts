import { type Effective, inForce } from '../period/in-force.ts';
import type { Month } from '../period/month.ts';

/**
 * How a measure runs through time, which decides how its months add up and how it is drawn:
 * a flow (each month by itself), cumulative (against an annual total), a stock (a level), a wave
 * (now and then), a proportion (a share whose base is small) or a milestone (done or not).
 */
export type TimeBasis = 'flow' | 'cumulative' | 'stock' | 'wave' | 'proportion' | 'milestone';

/** Which way is better; a band has a middle, and context is never judged. */
export type Better = 'up' | 'down' | 'band' | 'context';

/** What the figure is: a count, a percentage (0 to 100) or a rate of one count per other. */
export type Unit = 'count' | 'percent' | 'rate';

/** What a measure is, from a month on. A change is a new version; the old one stays. */
export type Definition = Effective &
  Readonly<{
    measure: string;
    version: number;
    name: string;
    shortName: string;
    numerator: string;
    denominator: string | null;
    unit: Unit;
    timeBasis: TimeBasis;
    better: Better;
    /** The splits that are kept as observations: 'team', or 'outcome;risk' for the two crossed. */
    cuts: readonly string[];
    disclosure: 'none';
    /** The smallest denominator for which a figure is shown; 0 where any will do. */
    minimumBase: number;
    source: string;
    ownerRole: string;
    actionRef: string;
    /** What the denominator counts, or the numerator of a plain count: 'referral', 'referrals'. */
    things?: Things;
    /** What the denominator of a rate is: 'full-time months'. */
    per?: string;
    /** Limits come from so many first months of each phase; all of them where it is left out. */
    baselineMonths?: number;
    /** Other measures that this one is read with. */
    companions?: Companions;
  }>;

/** The noun for what is counted, for one and for many. */
export type Things = Readonly<{ one: string; many: string }>;

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

/** The definition of a measure in force in a month, or undefined before its first. */
export function definitionInForce(
  definitions: readonly Definition[],
  month: Month,
): Definition | undefined {
  return inForce(definitions, month);
}
