import { studentTQuantile } from '../distribution/student-t.ts';

/** A level at the end of a month: so many, and of how many where it is a share. */
export type StockPoint = Readonly<{ numerator: number; denominator: number | null }>;

/** The level of a stock and which way it goes. Levels are per cent of a base, or plain counts. */
export type StockReading = Readonly<{
  /** The last level known. */
  level: number;
  /** The place of that month. */
  at: number;
  /** The mean change a month over the last months; null before there are six changes. */
  pace: StockPace | null;
}>;

export type StockPace = Readonly<{
  perMonth: number;
  /** The standard deviation of a month's change. */
  spread: number;
  /** How many changes it comes from, and over how many months. */
  changes: number;
  months: number;
}>;

/** Changes that the pace of a stock is judged from, at most and at least. */
const mostChanges = 12;
export const leastChanges = 6;

/** The level of each month, in per cent where it has a base; null for a month without figures. */
export function stockLevels(points: readonly (StockPoint | null)[]): readonly (number | null)[] {
  return points.map((point) => {
    if (point === null || point.denominator === 0) return null;
    return point.denominator === null
      ? point.numerator
      : (100 * point.numerator) / point.denominator;
  });
}

/**
 * The last level of a stock and its mean change a month over the last twelve months, at least six
 * changes between known ones. Null without any level.
 */
export function readStock(levels: readonly (number | null)[]): StockReading | null {
  const at = levels.findLastIndex((level) => level !== null);
  const level = levels[at];
  if (level === undefined || level === null) return null;
  const recent = levels.slice(Math.max(0, at - mostChanges), at + 1);
  const known = recent.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  return { level, at, pace: known.length <= leastChanges ? null : paceOf(known) };
}

type Known = Readonly<{ value: number; place: number }>;

/** From the first to the last: a change over a gap counts for all of its months. */
function paceOf(known: readonly Known[]): StockPace | null {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = last.place - first.place;
  const perMonth = (last.value - first.value) / months;
  const changes = known.slice(1).map(({ value, place }, before) => {
    const { value: was, place: then } = known[before] ?? first;
    const gap = place - then;
    // Over a gap of so many months a change varies by the root of as many.
    return (value - was - gap * perMonth) / Math.sqrt(gap);
  });
  const squares = changes.reduce((sum, change) => sum + change ** 2, 0);
  const spread = Math.sqrt(squares / (changes.length - 1));
  return { perMonth, spread, changes: changes.length, months };
}

/** A level some months ahead, if the last months go on as they were, with its 80% range. */
export type StockAhead = Readonly<{ months: number; level: number; low: number; high: number }>;

/**
 * Where a stock would stand so many months from now: the level plus the pace, with a range that
 * adds up what single months vary and what is not known of the pace: h + h²/n times the variance of
 * a month's change, by Student's t.
 *
 * Source: the prediction interval of a random walk with drift (Hyndman and Athanasopoulos,
 * Forecasting: Principles and Practice, section 5.5). Worked example: at 80% with 2 points a month
 * from 12 changes of standard deviation 1, four months on 88% plus and minus 1.363 x
 * sqrt(4 + 16/12): 84.9% to 91.1%.
 */
export function stockAhead(
  level: number,
  { perMonth, spread, changes }: StockPace,
  months: number,
): StockAhead {
  const middle = level + months * perMonth;
  const deviation = spread * Math.sqrt(months + months ** 2 / changes);
  const reach = studentTQuantile(0.9, changes - 1) * deviation;
  return { months, level: middle, low: middle - reach, high: middle + reach };
}

/** When a stock would pass its target at its pace, in months from now. */
export type StockPassing =
  | Readonly<{ kind: 'met' }>
  /** `latest` is null where the range never passes wholly within three years. */
  | Readonly<{ kind: 'passes'; earliest: number; likely: number; latest: number | null }>
  /** `earliest` is when the near edge of its range would; null where not even that would. */
  | Readonly<{ kind: 'does-not-pass'; earliest: number | null }>
  | Readonly<{ kind: 'too-few'; changes: number; needed: number }>;

/** How many months ahead anything is said of a stock. */
const horizon = 36;

/**
 * When a stock would pass its target if the last months go on as they were: the first month its
 * middle is there, and those in which the near and the far edge of its range are. `better` says
 * from which side it comes.
 */
export function stockPassing(
  { level, pace }: StockReading,
  { target, better }: Readonly<{ target: number; better: 'up' | 'down' }>,
): StockPassing {
  const isThere = (value: number) => (better === 'up' ? value >= target : value <= target);
  if (isThere(level)) return { kind: 'met' };
  if (pace === null) return { kind: 'too-few', changes: 0, needed: leastChanges };
  const ahead = Array.from({ length: horizon }, (_, month) => stockAhead(level, pace, month + 1));
  const first = (of: (one: StockAhead) => number): number | null =>
    ahead.find((one) => isThere(of(one)))?.months ?? null;
  const likely = first((one) => one.level);
  const [near, far] = better === 'up' ? (['high', 'low'] as const) : (['low', 'high'] as const);
  if (likely === null) return { kind: 'does-not-pass', earliest: first((one) => one[near]) };
  return {
    kind: 'passes',
    earliest: first((one) => one[near]) ?? likely,
    likely,
    latest: first((one) => one[far]),
  };
}

/**
 * How many more of a base it takes to reach a target share: 'to go to the target', which is fewer
 * than all that are missing. Worked example: 74 of 100 with a target of 90% are 16 to go, not 26.
 */
export function toGo(
  { numerator, denominator }: Readonly<{ numerator: number; denominator: number }>,
  targetPercent: number,
): number {
  // A float may land a hair above the whole number that is needed.
  const needed = Math.ceil((targetPercent * denominator) / 100 - 1e-9);
  return Math.max(0, needed - numerator);
}
