import type { Definition } from '../measure/definition.ts';
import { type Grain, periodLabel } from '../measure/grain.ts';
import type { Month } from '../period/month.ts';
import type { PChart } from '../proportion/p-chart.ts';
import { type Meaning, meaningOf } from '../spc/point-label.ts';
import { stepSize } from '../spc/step-size.ts';
import type { XmrChart, XmrPoint } from '../spc/xmr-chart.ts';
import type { Limits } from '../spc/xmr-limits.ts';
import { recommended } from '../spc/xmr-rules.ts';
import type { Direction } from '../spc/xmr-series.ts';
import type { FigurePrinter } from '../status/printed-figure.ts';
import type { PrintedLines } from './change-words.ts';
import { lineText } from './line-text.ts';
import type { XmrStory, XmrVerdict } from './xmr-sentence.ts';

/** Values that a measure can have; null where that side is open. */
export type Possible = Readonly<{ low: number | null; high: number | null }>;

/** The values that a unit allows: a share lies in 0 to 100, a count or a rate is not below 0. */
export function possibleFor(unit: Definition['unit']): Possible {
  return { low: 0, high: unit === 'percent' ? 100 : null };
}

/** A control chart with what its words need. Months, counts and points go by the same places. */
export type ChartToTell = Readonly<{
  chart: XmrChart | PChart;
  months: readonly Month[];
  /** What the latest figure is made of, in words: '263 of 299 referrals'; null for a plain count. */
  made: string | null;
  direction: Direction;
  target: number | null;
  /** What it is to get better than, where that is all that was agreed. */
  baseline?: number | null;
  unit: Definition['unit'];
  /** Whether a point is a month or a quarter; a month where it is left out. */
  grain?: Grain;
  /** Prints figures, lines and target alike. */
  print: FigurePrinter;
  /** Why the process changed, by the month of the first figure from then on. */
  steps: ReadonlyMap<Month, string>;
  /** What is counted since a new definition, likewise; none where it is left out. */
  definitions?: ReadonlyMap<Month, string>;
  leastPoints: number;
  /** Whether the day of the target has come: what is said of it is then no forecast. */
  isDue: boolean;
}>;

/** The story of a control chart, for its sentence; null where no month has a figure. */
export function xmrStory(told: ChartToTell): XmrStory | null {
  const { chart, months, made, print, target } = told;
  const at = chart.points.findLastIndex((point) => point.state === 'observed');
  const [point, month] = [chart.points[at], months[at]];
  if (point?.value == null || month === undefined) return null;
  return {
    figure: print.figure(point.value),
    month: periodLabel(told.grain ?? 'month', month),
    span: told.grain ?? 'month',
    base: made,
    target: target === null ? null : print.edge(target),
    baseline: told.baseline == null ? null : print.figure(told.baseline),
    isDue: told.isDue,
    verdict: verdictOf(told, point, at),
    step: stepOf(told),
  };
}

function verdictOf(
  { chart, leastPoints, print, unit }: ChartToTell,
  point: XmrPoint,
  at: number,
): XmrVerdict {
  const known = chart.phases.reduce((sum, phase) => sum + phase.observed, 0);
  if (known < leastPoints) return { kind: 'too-few', known, needed: leastPoints };
  const since = chart.phases[point.phase]?.observed ?? known;
  if (since < leastPoints) return { kind: 'too-few-since', known: since, needed: leastPoints };
  if (point.mean === null || point.limits === null) return { kind: 'no-limits' };
  const { assurance } = chart;
  const { label, meaning, mean } = point;
  const linesOf = (limits: Limits) => printedLines(mean ?? 0, limits, { print, unit });
  const signal = chart.signals.findLast(
    (one) => one.rule === label?.rule && one.side === label.side && one.points.includes(at),
  );
  if (signal !== undefined && meaning !== 'common-cause') {
    return { kind: 'change', signal, meaning, lines: linesOf(point.limits), assurance };
  }
  // What is usual, and what that means for the target, hangs on no one month's number of cases.
  const usual = 'typical' in chart ? (chart.typical ?? point.limits) : point.limits;
  return {
    kind: 'usual',
    lines: linesOf(usual),
    ofUsualSize: 'typical' in chart,
    isAnything: isAnything(usual, unit),
    assurance,
  };
}

/** Whether the limits leave out no figure that is possible: they can say nothing. */
function isAnything(
  { lower, upper }: Readonly<{ lower: number; upper: number }>,
  unit: Definition['unit'],
): boolean {
  const { low, high } = possibleFor(unit);
  return low !== null && high !== null && lower <= low && upper >= high;
}

/** Limits beyond what is possible are printed as what is possible. */
function printedLines(
  mean: number,
  { lower, upper }: Readonly<{ lower: number; upper: number }>,
  { print, unit }: Pick<ChartToTell, 'print' | 'unit'>,
): PrintedLines {
  const { low, high } = possibleFor(unit);
  return {
    mean: lineText(mean, unit, print),
    lower: lineText(low === null ? lower : Math.max(low, lower), unit, print),
    upper: lineText(high === null ? upper : Math.min(high, upper), unit, print),
  };
}

/** The last step change, with the averages before and after as they are printed. */
function stepOf({
  chart,
  months,
  steps,
  definitions,
  print,
  unit,
  direction,
  grain = 'month',
}: ChartToTell): XmrStory['step'] {
  const [before, after] = chart.phases.slice(-2);
  const since = after && months[after.from];
  if (since === undefined || before?.mean == null || after?.mean == null) return null;
  const texts = [before.mean, after.mean].map((mean) => lineText(mean, unit, print));
  // Averages that read alike did not move.
  const moved = texts[0] === texts[1] ? 0 : after.mean - before.mean;
  const valuesOf = (number: number) =>
    chart.points.flatMap(({ phase, state, value }) =>
      phase === number && state === 'observed' && value !== null ? [value] : [],
    );
  const last = chart.phases.length - 1;
  const size = Math.abs(stepSize(valuesOf(last - 1), valuesOf(last)));
  // Under two standard errors chance alone could have moved the average.
  const clear = size < 2 ? 0 : moved;
  const counted = definitions?.get(since);
  return {
    kind: counted === undefined ? 'step' : 'definition',
    since: periodLabel(grain, since),
    why: steps.get(since) ?? counted ?? 'a known change',
    before: texts[0] ?? '',
    after: texts[1] ?? '',
    meaning: after.observed < recommended.shiftPoints ? null : meaningOfMove(clear, direction),
    months: after.observed,
  };
}

function meaningOfMove(moved: number, direction: Direction): Meaning {
  if (moved === 0) return 'common-cause';
  return meaningOf({ rule: 'shift', side: moved > 0 ? 'high' : 'low' }, direction);
}
