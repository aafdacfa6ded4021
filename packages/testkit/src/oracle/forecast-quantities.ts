import { type Landing, landingForecast } from '@plumbline/domain/forecast/landing-forecast';
import type { LandingRange } from '@plumbline/domain/forecast/landing-range';
import type { ForecastInput } from './forecast-case.ts';

/** What a forecast comes to, by the names that a file of cases gives it; null where there is none. */
export type Quantities = Readonly<Record<string, number | null>>;

/** Everything a file may ask of a forecast by name. */
export const quantityNames: ReadonlySet<string> = new Set([
  'done',
  'target',
  'months_seen',
  'months_left',
  'needed',
  'required_per_month',
  'point',
  'p_meet',
  'pace_ratio',
  ...[80, 95].flatMap((percent) => {
    const name = `interval${percent}`;
    return [name, `${name} low`, `${name} high`];
  }),
]);

/** A forecast as a file speaks of it: refused with a message, or its quantities. */
export type Forecast =
  | Readonly<{ kind: 'refused'; message: string }>
  | Readonly<{ kind: 'made'; quantities: Quantities }>;

/** The forecast of a year in a file. */
export function forecastOf(input: ForecastInput): Forecast {
  const { history, current, target, improvement_direction: direction } = input;
  const landing = landingForecast({
    history,
    counts: current,
    target,
    aim: direction === 'decrease' ? 'at-most' : 'at-least',
  });
  if (landing.kind === 'refused') return { kind: 'refused', message: landing.reason };
  return { kind: 'made', quantities: quantitiesOf(landing, input) };
}

function quantitiesOf(
  landing: Exclude<Landing, { kind: 'refused' }>,
  { current, target }: ForecastInput,
): Quantities {
  const done = current.reduce((sum: number, count) => sum + (count ?? 0), 0);
  const monthsLeft = 12 - current.length;
  const needed = Math.max(0, target - done);
  return {
    done,
    target,
    months_seen: current.filter((count) => count !== null).length,
    months_left: monthsLeft,
    needed,
    required_per_month: monthsLeft === 0 ? null : needed / monthsLeft,
    ...rangesOf(landing),
    pace_ratio: landing.kind === 'forecast' ? needed / landing.remaining.mean : null,
  };
}

function rangesOf(landing: Exclude<Landing, { kind: 'refused' }>): Quantities {
  if (landing.kind === 'too-early') return { point: null, p_meet: null };
  if (landing.kind === 'actual') {
    const { total, isMet } = landing;
    const known = { low: total, high: total };
    return { point: total, p_meet: Number(isMet), ...edges(80, known), ...edges(95, known) };
  }
  const { point, chance, range80, range95 } = landing;
  return { point, p_meet: chance, ...edges(80, range80), ...edges(95, range95) };
}

/** A range by its edges, and by its own name its width. */
function edges(percent: 80 | 95, { low, high }: LandingRange): Quantities {
  const name = `interval${percent}`;
  return { [`${name} low`]: low, [`${name} high`]: high, [name]: high - low };
}
