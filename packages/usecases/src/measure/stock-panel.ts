import type { LevelChart, MeasureChart } from '@plumbline/contract/measure/measure-view';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { months } from '@plumbline/domain/period/month';
import { countOf, formatDecimal, formatRate } from '@plumbline/domain/sentence/number-words';
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
import { judgeFigure } from './judge-figure.ts';
import { lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, figureOf, type MeasurePanel, measureMonth } from './measure-panel.ts';

/** A level: where it stands, how many are to go, and when it would get there at its pace. */
export function stockPanel(
  facts: MeasureFacts,
  beside: readonly MeasureChart[] = [],
): MeasurePanel {
  const { definition, shown, target, today } = facts;
  const held = facts.of(wholeService);
  const monthsShown = shown.map((month) => measureMonth(facts, month, held.get(month)));
  const levels = stockLevels(shown.map((month) => held.get(month) ?? null));
  const reading = readStock(levels);
  const isDue = target?.by != null && today > target.by;
  // A level of long ago says nothing of the months ahead.
  const isStale = reading !== null && shown.length - 1 - reading.at > mostStale;
  const passing = reading === null || isDue || isStale ? null : passingOf(facts, reading);
  const story = reading === null ? null : storyOf(facts, reading, passing);
  const sentence = story === null ? 'No figures have been recorded yet.' : stockSentence(story);
  return {
    sentence,
    status: statusOfLevel(facts, reading),
    verdict: null,
    charts: [
      {
        kind: 'stock',
        key: 'months',
        title: `${definition.shortName} at the end of each month`,
        sentence,
        aim: aimOf(facts),
        months: monthsShown,
        toGo: story?.toGo ?? null,
        ahead: reading === null || passing === null ? null : aheadOf(facts, reading, passing),
      },
      ...beside,
    ],
    findings: [],
    cautions: [],
    whyNotControlled: chartFor(definition).whyNotXmr,
    lastYear: lastYearWords(facts, (month) => levels[shown.indexOf(month)] ?? null),
    judged: shown.map((month, place) => ({ month, value: levels[place] ?? null })),
  };
}

function statusOfLevel(facts: MeasureFacts, reading: StockReading | null): Status {
  const { definition, tolerance, shown, of } = facts;
  const { unit } = definition;
  const month = reading === null ? undefined : shown[reading.at];
  const latest = month && of(wholeService).get(month);
  const status = judgeFigure(facts, {
    value: reading?.level ?? null,
    base: latest?.denominator ?? null,
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
  { level, at, pace }: StockReading,
  passing: StockPassing | null,
): StockStory {
  const { definition, shown, print, target } = facts;
  const month = shown[at] ?? facts.end;
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
  { shown, end }: MeasureFacts,
  { level, at, pace }: StockReading,
  passing: StockPassing,
): LevelChart['ahead'] {
  if (pace === null || passing.kind !== 'passes') return null;
  const from = shown[at] ?? end;
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
