/**
 * The choices an XmR chart leaves open: no published text settles them all, and the tools of the
 * field differ. `recommended` is what every chart here follows; `nhsr` repeats the R package
 * NHSRplotthedots 0.2.2, but for its defects.
 */
export type XmrRules = Readonly<{
  /**
   * Whether very large moving ranges (3.267 times their average or more) are left out of the
   * limits: never, always, or unless only ranges of nought would be left.
   */
  screening: 'none' | 'ranges' | 'ranges-unless-nought-left';
  /** Where ranges are screened, values that never move have limits at their mean, or none. */
  constantLimits: 'mean' | 'none';
  /** How many average moving ranges the limits lie from the mean: 2.66, which is 3/1.128 rounded. */
  limitMultiplier: number;
  /** How many points in a row on one side of the mean make a shift. */
  shiftPoints: number;
  /** How many points in a row, each beyond the one before, make a trend. */
  trendPoints: number;
  /** Whether a point outside the limits counts among two of three, or only one between the lines. */
  twoOfThree: 'beyond' | 'between';
  /** Whether a trend may run over a step change. */
  trendAcrossPhases: boolean;
  /** Whether runs end where a fixed baseline ends. */
  baselineSplitsRuns: boolean;
  baselineScope: 'each-phase' | 'first-phase';
  /** Which signal names a point that has signals both ways. */
  conflict: 'priority' | 'improvement' | 'concern';
  /** What a target exactly on a limit means: pass or fail, or neither. */
  targetOnLimit: 'decides' | 'inconsistent';
  /** A month without a value ends runs and forms no range, or is passed over. */
  gaps: 'break' | 'skip';
  /** Which point the variation speaks of. */
  verdictPoint: 'last-observed' | 'last-row';
  /** Under so many values there are no limits and no signals. */
  leastPoints: number;
  /** Under so many values a phase is called short. */
  shortPhase: number;
}>;

export const recommended: XmrRules = {
  screening: 'none',
  constantLimits: 'mean',
  limitMultiplier: 2.66,
  shiftPoints: 7,
  trendPoints: 7,
  twoOfThree: 'beyond',
  trendAcrossPhases: false,
  baselineSplitsRuns: false,
  baselineScope: 'each-phase',
  conflict: 'priority',
  targetOnLimit: 'decides',
  gaps: 'break',
  verdictPoint: 'last-observed',
  leastPoints: 12,
  shortPhase: 12,
};

export const nhsr: XmrRules = {
  ...recommended,
  screening: 'ranges',
  constantLimits: 'none',
  twoOfThree: 'between',
  targetOnLimit: 'inconsistent',
  verdictPoint: 'last-row',
  leastPoints: 0,
};
