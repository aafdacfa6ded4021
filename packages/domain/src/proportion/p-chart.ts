import { type Assurance, assuranceOf } from '../spc/assurance.ts';
import type { LimitedPhase } from '../spc/find-signals.ts';
import { judgePhases, spanOf, stateOf } from '../spc/judge-phases.ts';
import type { Signal } from '../spc/signal.ts';
import { stretchesOf } from '../spc/stretches.ts';
import { type Variation, variationOf } from '../spc/variation.ts';
import type { XmrPoint } from '../spc/xmr-chart.ts';
import type { Limits } from '../spc/xmr-limits.ts';
import { recommended, type XmrRules } from '../spc/xmr-rules.ts';
import { isObserved, type Phase, phasesOf, type XmrSeries } from '../spc/xmr-series.ts';
import { type XmrWarning, xmrWarnings } from '../spc/xmr-warnings.ts';
import { type Counts, percentOf } from './counts.ts';

/** Shares in the order of time, by what they are made of; null for a period without figures. */
export type ShareSeries = Omit<XmrSeries, 'values' | 'baseline'> &
  Readonly<{ counts: readonly (Counts | null)[] }>;

/** A stretch of periods that one share describes, in per cent. */
export type SharePhase = Readonly<{
  from: number;
  to: number;
  mean: number | null;
  /** How much periods vary beyond chance (1 is chance alone, the least); null before two neighbours are known. */
  sigma: number | null;
  observed: number;
}>;

/** Everything a p chart says of shares. Each point has limits of its own, in per cent. */
export type PChart = Readonly<{
  points: readonly XmrPoint[];
  phases: readonly SharePhase[];
  signals: readonly Signal[];
  variation: Variation | null;
  /** The limits of a period of average size in the last phase; null with too few points. */
  typical: Limits | null;
  /** What these say of the target. */
  assurance: Assurance | null;
  warnings: readonly XmrWarning[];
}>;

/** How far a moving range of two neighbours lies from the standard deviation: d2 for two values. */
const d2 = 1.128;

/**
 * The control chart of shares whose bases are small or unlike: a p chart with Laney's limits. Each
 * period has limits of its own: the phase's share plus and minus three times
 * sqrt(p(1 - p)/n) x sigma-z, where sigma-z is how much periods vary beyond chance: the average
 * moving range of their z-scores over 1.128, at least 1, which is the plain p chart. The rules look at the z-scores. Limits may leave 0 to
 * 100; the target is compared with those of an average month of the last phase.
 *
 * Source: Laney (2002), Improved control charts for attributes. Worked example: with a share of 80%
 * and a sigma-z of 1, a month of 25 cases has limits of 80 plus and minus 3 x 8: 56% and 104%.
 */
export function pChart(series: ShareSeries, rules: XmrRules = recommended): PChart {
  const values = series.counts.map((counts) => (isKnown(counts) ? percentOf(counts) : null));
  const phases = phasesOf({ ...series, values, baseline: null }).map((phase) =>
    fitPhase(phase, series.counts, rules),
  );
  const scored = phases.map((phase) => phase.scored);
  const judged = judgePhases(scored, series.direction, rules);
  const points = phases.flatMap(({ phase, mean, limitsAt }) =>
    phase.rows.map((row): XmrPoint => {
      const base = series.counts[row.index]?.denominator ?? 0;
      return {
        value: row.value,
        state: stateOf(row),
        phase: phase.number,
        mean,
        limits: judged.isTooFew || base <= 0 ? null : limitsAt(base),
        ...judged.labelAt(row.index),
      };
    }),
  );
  const last = phases.at(-1);
  const typical = judged.isTooFew || !last ? null : last.limitsAt(last.averageBase);
  return {
    points,
    phases: phases.map(({ phase, mean, sigma, scored: { lines } }) => {
      return { ...spanOf(phase.rows), mean, sigma, observed: lines.observed };
    }),
    signals: judged.signals,
    variation: judged.isTooFew ? null : variationOf(points, rules),
    typical,
    assurance: typical && assuranceOf(typical, series, rules),
    warnings: xmrWarnings(scored, rules),
  };
}

type FittedPhase = Readonly<{
  phase: Phase;
  mean: number | null;
  sigma: number | null;
  averageBase: number;
  limitsAt: (base: number) => Limits | null;
  /** The phase as the rules see it: z-scores about nought. */
  scored: LimitedPhase;
}>;

function fitPhase(phase: Phase, counts: ShareSeries['counts'], rules: XmrRules): FittedPhase {
  const observed = phase.rows.filter(isObserved);
  const known = observed.map((row) => counts[row.index]).filter(isKnown);
  const numerator = known.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = known.reduce((sum, one) => sum + one.denominator, 0);
  const mean = denominator === 0 ? null : percentOf({ numerator, denominator });
  const spreadAt = (base: number) => Math.sqrt(((mean ?? 0) * (100 - (mean ?? 0))) / base);
  const rows = phase.rows.map((row) => {
    const base = counts[row.index]?.denominator ?? 0;
    if (row.value === null || mean === null || base <= 0) return row;
    const spread = spreadAt(base);
    return { ...row, value: spread === 0 ? 0 : (row.value - mean) / spread };
  });
  const ranges = stretchesOf(rows, rules.gaps).flatMap((stretch) =>
    stretch.slice(1).map((row, before) => Math.abs(row.value - (stretch[before]?.value ?? 0))),
  );
  // Months that happen to lie close do not make chance smaller: limits are never under a p chart's.
  const sigma = ranges.length === 0 ? null : Math.max(1, averageOf(ranges) / d2);
  return {
    phase,
    mean,
    sigma,
    averageBase: known.length === 0 ? 1 : denominator / known.length,
    limitsAt: (base) => {
      if (mean === null || sigma === null) return null;
      const reach = 3 * spreadAt(base) * sigma;
      return { lower: mean - reach, upper: mean + reach };
    },
    scored: {
      number: phase.number,
      rows,
      baseline: null,
      lines: scoredLines({ sigma, observed: observed.length, ranges: ranges.length }),
    },
  };
}

function scoredLines({
  sigma,
  observed,
  ranges,
}: Readonly<{ sigma: number | null; observed: number; ranges: number }>): LimitedPhase['lines'] {
  return {
    mean: observed === 0 ? null : 0,
    limits: sigma === null ? null : { lower: -3 * sigma, upper: 3 * sigma },
    averageRange: sigma,
    unscreenedRange: sigma,
    observed,
    used: observed,
    ranges,
    screened: 0,
  };
}

function isKnown(counts: Counts | null | undefined): counts is Counts {
  return counts !== null && counts !== undefined && counts.denominator > 0;
}

const averageOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
