import type { IntervalMonth, MeasureChart } from '@plumbline/contract/measure/measure-view';
import { rollingTwelve, shareOver } from '@plumbline/domain/aggregate/totals';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { type Month, months } from '@plumbline/domain/period/month';
import { wilsonInterval } from '@plumbline/domain/proportion/wilson';
import { noShareWords } from '@plumbline/domain/sentence/no-share-words';
import { countOf, formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import { chosenChart } from './chosen-chart.ts';
import { lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, type MeasurePanel, madeOf } from './measure-panel.ts';

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
  const monthsShown = rolled.map((month) => rolledMonth(facts, wholeService, month));
  const latest = rolledShare(facts, wholeService, end);
  const isWhole = rolled.length > 0;
  const sentence = isWhole ? tell(facts, latest) : tooYoung(facts);
  return {
    sentence,
    status: isWhole ? statusFor(facts, latest) : noStatus(sentence),
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
    lastYear: lastYearWords(facts, (month) => {
      const share = rolledShare(facts, wholeService, month);
      return share.kind === 'ratio' ? share.value : null;
    }),
    judged: rolled.map((month) => {
      const share = rolledShare(facts, wholeService, month);
      return { month, value: share.kind === 'ratio' ? share.value : null };
    }),
  };
}

/** How many months are rolled into one share. */
export const rolledMonths = 12;

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
) {
  return shareOver(rollingTwelve([...of(slice).values()], month), definition.minimumBase);
}

function statusFor(
  { tolerance, page, definition }: MeasureFacts,
  share: ReturnType<typeof rolledShare>,
): Status {
  return statusOf({
    rule: tolerance?.rule,
    unit: definition.unit,
    value: share.kind === 'ratio' ? share.value : null,
    expected: null,
    base: share.base,
    minimumBase: definition.minimumBase,
    through: page.through,
  });
}

function tell(facts: MeasureFacts, share: ReturnType<typeof rolledShare>): string {
  const span = `in the 12 months to the end of ${months.label(facts.end)}`;
  if (share.kind === 'too-few') {
    const { one, many } = thingsOf(facts.definition);
    return `${countOf(share.base, one, many)} ${span}: at least ${formatCount(Math.max(1, share.needed))} are needed to show a share.`;
  }
  const { low, high } = rangeOf(share);
  const made = madeOf(facts, { numerator: share.numerator, denominator: share.base });
  return `${facts.print.figure(share.value)} ${span} (${made}). Allowing for chance, it lies between ${formatPercent(low)} and ${formatPercent(high)}.`;
}

const rangeOf = ({ numerator, base }: { readonly numerator: number; readonly base: number }) =>
  wilsonInterval({ numerator, denominator: base });

function rolledMonth(facts: MeasureFacts, slice: Slice, month: Month): IntervalMonth {
  const label = months.label(month);
  const share = rolledShare(facts, slice, month);
  if (share.kind === 'too-few') {
    const reason = noShareWords(share.base, Math.max(1, share.needed)) ?? null;
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
  const { low, high } = rangeOf(share);
  return {
    month,
    label,
    value: share.value,
    text: facts.print.figure(share.value),
    made: madeOf(facts, { numerator: share.numerator, denominator: share.base }),
    low,
    high,
    rangeText: `between ${formatPercent(low)} and ${formatPercent(high)}`,
    reason: null,
  };
}
