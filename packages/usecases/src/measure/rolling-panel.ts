import type { IntervalMonth, MeasureChart } from '@plumbline/contract/measure/measure-view';
import { type Ratio, rateOver, rollingTwelve, shareOver } from '@plumbline/domain/aggregate/totals';
import { protectCounts } from '@plumbline/domain/disclosure/protect-counts';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { type Month, months } from '@plumbline/domain/period/month';
import { shareDifference } from '@plumbline/domain/proportion/difference';
import { type PercentRange, wilsonInterval } from '@plumbline/domain/proportion/wilson';
import { noShareWords } from '@plumbline/domain/sentence/no-share-words';
import { countOf, formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import type { Status } from '@plumbline/domain/status/status';
import { chosenChart } from './chosen-chart.ts';
import { judgeFigure } from './judge-figure.ts';
import { lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import {
  aimOf,
  latestMonth,
  type MeasurePanel,
  type Moves,
  madeOf,
  movesBy,
} from './measure-panel.ts';

/**
 * A share whose months are too few by themselves: twelve months rolled into one, with the range it
 * could well have come from, and the teams beside each other.
 */
export function rollingPanel(
  facts: MeasureFacts,
  beside: readonly MeasureChart[] = [],
): MeasurePanel {
  const { definition, shown, end } = facts;
  // Twelve months must have gone before the first that can be rolled.
  const rolled = shown.slice(rolledMonths - 1);
  const monthsShown = rolled.map((month) => rolledMonth(facts, month));
  const latest = rolledShare(facts, wholeService, end);
  const isWhole = rolled.length > 0;
  const whyNone = isWhole ? tooManyGaps(facts, end) : tooYoung(facts);
  const sentence = whyNone ?? tell(facts, latest);
  return {
    sentence,
    status:
      whyNone === null
        ? judgeFigure(facts, { value: valueAt(facts, end), base: latest.base })
        : noStatus(whyNone),
    verdict: null,
    charts: [
      {
        kind: 'interval',
        key: 'months',
        title: `${definition.shortName}, twelve months rolled together`,
        sentence,
        look: 'ribbon',
        aim: aimOf(facts),
        months: monthsShown,
      },
      ...beside,
    ],
    findings: [],
    cautions: [],
    whyNotControlled: chosenChart(facts).whyNotXmr,
    ...lastYearWords(facts, (month) => valueAt(facts, month)),
    judged: rolled.map((month) => ({ month, value: valueAt(facts, month) })),
    latest: whyNone === null && latest.kind === 'ratio' ? facts.print.figure(latest.value) : null,
    dataTo: latestMonth(facts),
    moves: movesOf(facts),
  };
}

/** The share of the whole service; null where it is not shown. */
function valueAt(facts: MeasureFacts, month: Month): number | null {
  const share = rolledShare(facts, wholeService, month);
  return share.kind === 'ratio' && tooManyGaps(facts, month) === null ? share.value : null;
}

/** How many months are rolled into one share. */
export const rolledMonths = 12;

/** Of these, so many must have figures for a share to be shown. */
const leastKnown = 9;

const noStatus = (reason: string): Status => ({ word: 'no-status', reason, figure: null });

/** Fewer months than are rolled together say nothing yet. */
function tooYoung({ shown }: MeasureFacts): string {
  return `${formatCount(shown.length)} of the ${formatCount(rolledMonths)} months that are rolled into one share have figures yet.`;
}

/** The share of a slice over the twelve months that end with one. */
export function rolledShare(
  { of, definition }: Pick<MeasureFacts, 'of' | 'definition'>,
  slice: Slice,
  month: Month,
): Ratio {
  const { minimumBase, unit } = definition;
  const over = unit === 'rate' ? rateOver : shareOver;
  const share = over(rollingTwelve([...of(slice).values()], month), minimumBase);
  return share.kind === 'too-few' ? share : asSeen(share, definition);
}

/**
 * What protects people protects the twelve months together: no month is shown by itself. What a rate
 * is taken over are no people who could be told apart.
 */
function asSeen(
  share: Extract<Ratio, { kind: 'ratio' }>,
  { disclosure, unit, minimumBase }: MeasureFacts['definition'],
): Ratio {
  const { numerator, base } = share;
  const denominator = unit === 'rate' ? null : base;
  const seen = protectCounts(disclosure, { numerator, denominator });
  if (seen === null) return { kind: 'too-few', base: 0, needed: minimumBase };
  const shown = { numerator: seen.numerator, base: seen.denominator ?? base };
  const times = unit === 'rate' ? 1 : 100;
  return { kind: 'ratio', value: (times * shown.numerator) / shown.base, ...shown };
}

/** Against the twelve months before, where the two ranges lie apart. */
function movesOf(facts: MeasureFacts): Moves | null {
  const { definition, end } = facts;
  const [now, then] = [end, months.offset(end, -rolledMonths)].map((month) =>
    rolledShare(facts, wholeService, month),
  );
  if (now?.kind !== 'ratio' || then?.kind !== 'ratio' || definition.unit !== 'percent') return null;
  const change = shareDifference(ranged(now), ranged(then));
  const isReal = change.low > 0 || change.high < 0;
  return movesBy(isReal ? change.points : 0, definition.better);
}

const ranged = (share: Extract<Ratio, { kind: 'ratio' }>) => ({
  percent: share.value,
  range: rangeOf(share),
});

/** How many of the twelve months that end with one have figures. */
function knownMonths({ definition, of }: MeasureFacts, month: Month): number {
  if (isFromRecords(definition)) return rolledMonths;
  return rollingTwelve([...of(wholeService).values()], month).length;
}

/** Why no share of twelve months is shown; null where enough of them have figures. */
function tooManyGaps(facts: MeasureFacts, month: Month): string | null {
  const known = knownMonths(facts, month);
  if (known >= leastKnown) return null;
  return `${formatCount(known)} of the ${formatCount(rolledMonths)} months to the end of ${months.label(month)} have figures: at least ${formatCount(leastKnown)} are needed to show a share.`;
}

function tell(facts: MeasureFacts, share: ReturnType<typeof rolledShare>): string {
  const known = knownMonths(facts, facts.end);
  const span = `in the 12 months to the end of ${months.label(facts.end)}${known < rolledMonths ? `, of which ${formatCount(known)} have figures` : ''}`;
  if (share.kind === 'too-few') {
    const { one, many } = thingsOf(facts.definition);
    return `${countOf(share.base, one, many)} ${span}: at least ${formatCount(Math.max(1, share.needed))} are needed to show a share.`;
  }
  const made = madeOf(facts, { numerator: share.numerator, denominator: share.base });
  const against =
    facts.target?.value == null
      ? ''
      : `, against a target of ${facts.print.edge(facts.target.value)}`;
  const range = rangeIn(facts, share);
  const between = range === null ? '' : ` Allowing for chance, it lies ${rangeWords(range)}.`;
  return `${facts.print.figure(share.value)} ${span} (${made})${against}.${between}`;
}

/** The range of a share; a rate has none by this method. */
function rangeIn(
  { definition }: MeasureFacts,
  share: Extract<Ratio, { kind: 'ratio' }>,
): PercentRange | null {
  return definition.unit === 'percent' ? rangeOf(share) : null;
}

const rangeWords = ({ low, high }: PercentRange): string =>
  `between ${formatPercent(low)} and ${formatPercent(high)}`;

const rangeOf = ({ numerator, base }: { readonly numerator: number; readonly base: number }) =>
  wilsonInterval({ numerator, denominator: base });

function rolledMonth(facts: MeasureFacts, month: Month): IntervalMonth {
  const label = months.label(month);
  const share = rolledShare(facts, wholeService, month);
  const gaps = tooManyGaps(facts, month);
  if (share.kind === 'too-few' || gaps !== null) {
    const few =
      share.kind === 'too-few' ? noShareWords(share.base, Math.max(1, share.needed)) : null;
    const reason = gaps ?? few ?? null;
    return {
      month,
      label,
      value: null,
      text: null,
      made: null,
      low: null,
      high: null,
      rangeText: null,
      reason,
    };
  }
  const range = rangeIn(facts, share);
  return {
    month,
    label,
    value: share.value,
    text: facts.print.figure(share.value),
    made: madeOf(facts, { numerator: share.numerator, denominator: share.base }),
    low: range?.low ?? null,
    high: range?.high ?? null,
    rangeText: range === null ? null : rangeWords(range),
    reason: null,
  };
}
