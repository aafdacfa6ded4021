import type { LevelChart, MeasureChart } from '@plumbline/contract/measure/measure-view';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { type Month, months } from '@plumbline/domain/period/month';
import {
  countOf,
  formatCount,
  formatDecimal,
  formatRate,
} from '@plumbline/domain/sentence/number-words';
import { type StockStory, stockSentence } from '@plumbline/domain/sentence/stock-sentence';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { withOverride } from '@plumbline/domain/status/override';
import type { Status } from '@plumbline/domain/status/status';
import {
  readStock,
  type StockPassing,
  type StockReading,
  stockAhead,
  stockLevels,
  stockPassing,
  toGo,
} from '@plumbline/domain/stock/read-stock';
import { bestOf, judgeFigure, judgeReached } from './judge-figure.ts';
import { lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import {
  aimOf,
  figureOf,
  latestMonth,
  latestText,
  type MeasurePanel,
  measureMonth,
  movesBy,
} from './measure-panel.ts';
import { partNames } from './part-names.ts';

/** A level: where it stands, how many are to go, and when it would get there at its pace. */
export function stockPanel(
  facts: MeasureFacts,
  beside: readonly MeasureChart[] = [],
): MeasurePanel {
  const { definition, shown, target, today } = facts;
  const held = facts.of(wholeService);
  const monthsShown = shown.map((month) => measureMonth(facts, month, held.get(month)));
  const line = lineOf(facts);
  const { levels } = line;
  const reading = readStock(levels);
  const isDue = target?.by != null && today > target.by;
  // A level of long ago says nothing of the months ahead.
  const isStale = reading !== null && levels.length - 1 - reading.at > mostStale;
  const passing = reading === null || isDue || isStale ? null : passingOf(facts, reading);
  const story = reading === null ? null : storyOf(facts, line, { reading, passing });
  const sentence =
    story === null
      ? 'No figures have been recorded yet.'
      : `${headlineWords(facts)}${stockSentence(story)}`;
  const judged = line.months.map((month, place) => ({ month, value: levels[place] ?? null }));
  return {
    sentence,
    status: judgeReached(facts, judged) ?? statusOfLevel(facts, judged),
    verdict: null,
    charts: [
      {
        kind: 'stock',
        key: 'months',
        title: `${definition.shortName} at the end of each ${definition.grain}`,
        sentence,
        aim: aimOf(facts),
        months: monthsShown,
        toGo: story?.toGo ?? null,
        ahead: reading === null || passing === null ? null : aheadOf(line, reading, passing),
      },
      ...beside,
    ],
    findings: [],
    cautions: [],
    whyNotControlled: chartFor(definition).whyNotXmr,
    ...lastYearWords(facts, (month) => levels[line.months.indexOf(month)] ?? null),
    judged,
    latest: latestText(facts),
    dataTo: latestMonth(facts),
    moves: reading?.pace
      ? movesBy(
          wayOf(reading.pace.perMonth) === 'level' ? 0 : reading.pace.perMonth,
          definition.better,
        )
      : null,
  };
}

/** Every month of a level from its first figure on: a quarter has one figure in three months. */
type Line = { readonly months: readonly Month[]; readonly levels: readonly (number | null)[] };

function lineOf({ shown, of }: MeasureFacts): Line {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { months: [], levels: [] };
  const all = months.range(first, last);
  return {
    months: all,
    levels: stockLevels(all.map((month) => of(wholeService).get(month) ?? null)),
  };
}

/** Which part the level is of, where the least of several speaks for the measure. */
function headlineWords({ definition, of, slices, shown }: MeasureFacts): string {
  const { headline } = definition;
  const month = shown.findLast((one) => of(wholeService).has(one));
  const whole = month && of(wholeService).get(month);
  if (headline === undefined || month === undefined || whole === undefined) return '';
  const names = partNames[headline.cut] ?? {};
  const parts = slices.filter((slice) => slice.startsWith(`${headline.cut}=`));
  const least = parts.find((slice) => {
    const part = of(slice).get(month);
    return part?.numerator === whole.numerator && part.denominator === whole.denominator;
  });
  const name = least && names[least.slice(headline.cut.length + 1)];
  return name === undefined ? '' : `${name}, the least complete of ${formatCount(parts.length)}: `;
}

function statusOfLevel(facts: MeasureFacts, judged: MeasurePanel['judged']): Status {
  const { definition, tolerance, of } = facts;
  const { unit } = definition;
  const at = judged.findLastIndex(({ value }) => value !== null);
  const month = judged[at]?.month;
  const latest = month && of(wholeService).get(month);
  const status = judgeFigure(facts, {
    value: judged[at]?.value ?? null,
    base: latest?.denominator ?? null,
    bestBefore: bestOf(facts, judged.slice(0, Math.max(0, at))),
  });
  const override = tolerance?.override;
  const part = override && month ? of(override.slice as Slice).get(month) : undefined;
  return withOverride(status, override, { value: figureOf(part, unit), unit });
}

/** A figure so many months old is no start for what comes. */
const mostStale = 2;

function passingOf(
  { target, definition }: MeasureFacts,
  reading: StockReading,
): StockPassing | null {
  if (target?.value == null) return null;
  const better = definition.better === 'down' ? 'down' : 'up';
  return stockPassing(reading, { target: target.value, better });
}

function storyOf(
  facts: MeasureFacts,
  line: Line,
  {
    reading: { level, at, pace },
    passing,
  }: { readonly reading: StockReading; readonly passing: StockPassing | null },
): StockStory {
  const { definition, print, target } = facts;
  const month = line.months[at] ?? facts.end;
  const latest = facts.of(wholeService).get(month);
  const { one, many } = thingsOf(definition);
  const isShare = latest?.denominator != null;
  return {
    figure: isShare ? print.figure(level) : countOf(level, one, many),
    base: isShare ? countOf(latest.denominator ?? 0, one, many) : null,
    month: months.label(month),
    target: target?.value == null ? null : print.edge(target.value),
    toGo: toGoWords(facts, latest),
    pace:
      pace === null
        ? null
        : {
            text: isShare ? `${points(pace.perMonth)}` : formatRate(Math.abs(pace.perMonth)),
            way: wayOf(pace.perMonth),
            months: pace.months,
          },
    passing,
    monthAhead: (ahead) => months.label(months.offset(month, ahead)),
  };
}

function wayOf(perMonth: number): 'up' | 'down' | 'level' {
  if (Math.abs(perMonth) < 0.05) return 'level';
  return perMonth > 0 ? 'up' : 'down';
}

function points(perMonth: number): string {
  const text = formatDecimal(Math.abs(perMonth), 1);
  return `${text} ${text === '1.0' ? 'point' : 'points'}`;
}

/** How many are to go to the target, in the noun of the measure; null where none are. */
function toGoWords(
  { definition, target }: MeasureFacts,
  latest: { readonly numerator: number; readonly denominator: number | null } | undefined,
): string | null {
  if (target?.value == null || latest === undefined) return null;
  const { one, many } = thingsOf(definition);
  const { numerator, denominator } = latest;
  if (denominator === null) {
    const left = definition.better === 'down' ? numerator - target.value : target.value - numerator;
    return left <= 0 ? null : `${countOf(left, one, many)} to go`;
  }
  const left = toGo({ numerator, denominator }, target.value);
  return left === 0 ? null : `${countOf(left, one, many)} to go`;
}

/** The months ahead that are worth drawing: until the range has passed, at most a year and a half. */
const mostAhead = 18;

function aheadOf(
  line: Line,
  { level, at, pace }: StockReading,
  passing: StockPassing,
): LevelChart['ahead'] {
  const from = line.months[at];
  if (pace === null || passing.kind !== 'passes' || from === undefined) return null;
  const count = Math.min(mostAhead, passing.latest ?? passing.likely + 3);
  const label = (ahead: number) => months.label(months.offset(from, ahead));
  const text =
    passing.latest === null
      ? `At this rate ${label(passing.earliest)} at the earliest`
      : passing.earliest === passing.latest
        ? `At this rate ${label(passing.likely)}`
        : `At this rate ${label(passing.earliest)} to ${label(passing.latest)}`;
  return {
    text,
    months: Array.from({ length: count }, (_, place) => {
      const { months: ahead, level: value, low, high } = stockAhead(level, pace, place + 1);
      return { month: months.offset(from, ahead), label: label(ahead), value, low, high };
    }),
  };
}
