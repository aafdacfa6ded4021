import { forecastOf, type Quantities } from './forecast-quantities.ts';
import type { Limits, ProcessCase } from './process-case.ts';

/** How the forecasts of one process after so many months stood to what the years came to. */
export type Calibration = Readonly<{
  coverage80: number;
  coverage95: number;
  meanWidth80: number;
  meanAbsError: number;
  /** The mean squared distance between the chance given and what happened, 1 or 0. */
  brier: number;
  bins: readonly ChanceBin[];
}>;

/** Forecasts whose chances are alike: how many, the chance on average, and how often it came true. */
export type ChanceBin = Readonly<{ from: number; n: number; predicted: number; observed: number }>;

/** Chances are compared with what happened under 20%, to 80%, and above. */
const binEdges = [0, 0.2, 0.8] as const;
const leastInBin = 50;
const binSlack = 0.17;

type Tried = Readonly<{ q: Quantities; total: number; met: number }>;

/**
 * Forecasts every year of a process from its first months, and compares with what it came to.
 * Throws an Error where there is no forecast.
 */
export function calibrate({ years, targets }: ProcessCase, cut: number): Calibration {
  const tried = years.map((year, replicate): Tried => {
    const current = year.at(-1) ?? [];
    const target = targets[replicate] ?? Number.NaN;
    const forecast = forecastOf({
      history: year.slice(0, -1),
      current: current.slice(0, cut),
      target,
      improvement_direction: 'increase',
    });
    if (forecast.kind === 'refused') {
      throw new Error(`years[${replicate}] is refused: ${forecast.message}`);
    }
    if (forecast.quantities.point === null) throw new Error('there is no forecast so early');
    const total = current.reduce((sum, count) => sum + count, 0);
    return { q: forecast.quantities, total, met: Number(total >= target) };
  });
  const mean = (of: (one: Tried) => number): number =>
    tried.reduce((sum, one) => sum + of(one), 0) / tried.length;
  const holds = (name: string) => (one: Tried) =>
    Number(one.total >= at(one, `${name} low`) && one.total <= at(one, `${name} high`));
  return {
    coverage80: mean(holds('interval80')),
    coverage95: mean(holds('interval95')),
    meanWidth80: mean((one) => at(one, 'interval80')),
    meanAbsError: mean((one) => Math.abs(at(one, 'point') - one.total)),
    brier: mean((one) => (at(one, 'p_meet') - one.met) ** 2),
    bins: binEdges.map((from, place) => binOf(tried, from, binEdges[place + 1] ?? 1.01)),
  };
}

function binOf(tried: readonly Tried[], from: number, to: number): ChanceBin {
  const inside = tried.filter((one) => at(one, 'p_meet') >= from && at(one, 'p_meet') < to);
  const n = inside.length;
  const mean = (of: (one: Tried) => number) =>
    inside.reduce((sum, one) => sum + of(one), 0) / Math.max(1, n);
  return { from, n, predicted: mean((one) => at(one, 'p_meet')), observed: mean((one) => one.met) };
}

const at = ({ q }: Tried, name: string): number => q[name] ?? Number.NaN;

/** Where a calibration leaves its limits, in words. */
export function outsideLimits(found: Calibration, limits: Limits): readonly string[] {
  const within = (name: string, value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high ? [] : [`${name} ${value.toFixed(3)}, not ${low} to ${high}`];
  const under = (name: string, value: number, most: number) =>
    value <= most ? [] : [`${name} ${value.toFixed(3)}, more than ${most}`];
  return [
    ...within('coverage80', found.coverage80, limits.coverage80),
    ...within('coverage95', found.coverage95, limits.coverage95),
    ...under('mean width80', found.meanWidth80, limits.max_mean_width80),
    ...under('mean error', found.meanAbsError, limits.max_mean_abs_error),
    ...under('Brier score', found.brier, limits.max_brier),
    ...found.bins
      .filter((bin) => bin.n >= leastInBin && Math.abs(bin.observed - bin.predicted) > binSlack)
      .map(
        ({ from, predicted, observed }) =>
          `chances from ${from}: ${observed.toFixed(3)} came true, ${predicted.toFixed(3)} predicted`,
      ),
  ];
}
