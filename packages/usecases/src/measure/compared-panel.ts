import type { IntervalMonth } from '@plumbline/contract/measure/measure-view';
import { rollingTwelve } from '@plumbline/domain/aggregate/totals';
import { protectCounts } from '@plumbline/domain/disclosure/protect-counts';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { type Compares, thingsOf } from '@plumbline/domain/measure/definition';
import type { Month } from '@plumbline/domain/period/month';
import { type Counts, percentOf } from '@plumbline/domain/proportion/counts';
import { shareDifference } from '@plumbline/domain/proportion/difference';
import { shareRatio } from '@plumbline/domain/proportion/share-ratio';
import { wilsonInterval } from '@plumbline/domain/proportion/wilson';
import { countOf, formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import { type Slice, sliceKey } from '@plumbline/domain/slice/slice';
import { judgeFigure } from './judge-figure.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, type MeasurePanel } from './measure-panel.ts';

const groupSlice = sliceKey({ part: 'group' });
const comparatorSlice = sliceKey({ part: 'comparator' });

/** Two shares beside each other in one period, and how far they lie apart. */
type Compared =
  | {
      readonly kind: 'compared';
      readonly group: Counts;
      readonly comparator: Counts;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'none'; readonly reason: string };

type Period = { readonly month: Month; readonly compared: Compared };

/**
 * A measure that compares two shares: as a ratio, or as the percentage points between them, each with
 * the range that chance leaves. Shares with few months are rolled over twelve of them.
 */
export function comparedPanel(facts: MeasureFacts, compares: Compares): MeasurePanel {
  const { definition, shown, print } = facts;
  const periods = shown.flatMap((month): readonly Period[] => {
    const compared = comparedIn(facts, month);
    return compared === null ? [] : [{ month, compared }];
  });
  const last = periods.at(-1);
  const value = last?.compared.kind === 'compared' ? last.compared.value : null;
  const sentence =
    last === undefined ? 'No figures have been recorded yet.' : tell(facts, compares, last);
  return {
    sentence,
    status: judgeFigure(facts, { value, base: null }),
    verdict: null,
    charts: [
      {
        kind: 'interval',
        key: 'months',
        title: titleOf(facts),
        sentence,
        look: definition.timeBasis === 'proportion' ? 'ribbon' : 'dots',
        aim: aimOf(facts),
        months: periods.map(({ month, compared }) => drawn(facts, month, compared)),
      },
    ],
    findings: [],
    cautions: [],
    whyNotControlled: chartFor(definition).whyNotXmr,
    lastYear: null,
    across: [],
    judged: periods.map(({ month, compared }) => ({
      month,
      value: compared.kind === 'compared' ? compared.value : null,
    })),
    latest: value === null ? null : print.figure(value),
    dataTo: last === undefined ? null : last.month,
    moves: null,
  };
}

function drawn(
  { label, print, ...facts }: MeasureFacts,
  month: Month,
  compared: Compared,
): IntervalMonth {
  if (compared.kind === 'none') {
    const nothing = { value: null, text: null, made: null, low: null, high: null };
    return { month, label: label(month), ...nothing, rangeText: null, reason: compared.reason };
  }
  const { value, low, high } = compared;
  return {
    month,
    label: label(month),
    value,
    text: print.figure(value),
    made: madeWords(facts, compared),
    low,
    high,
    rangeText: `between ${print.figure(low)} and ${print.figure(high)}`,
    reason: null,
  };
}

function titleOf({ definition }: MeasureFacts): string {
  const { shortName, timeBasis, grain } = definition;
  if (timeBasis === 'proportion') return `${shortName}, twelve months rolled together`;
  if (timeBasis === 'wave') return `${shortName}, one by one`;
  return `${shortName}, ${grain} by ${grain}`;
}

/** The two shares of a period; null where neither group has figures in it. */
function comparedIn(facts: MeasureFacts, month: Month): Compared | null {
  const group = countsIn(facts, groupSlice, month);
  const comparator = countsIn(facts, comparatorSlice, month);
  if (group === null && comparator === null) return null;
  const { minimumBase, unit } = facts.definition;
  const least = Math.min(group?.denominator ?? 0, comparator?.denominator ?? 0);
  if (group === null || comparator === null || least < Math.max(1, minimumBase)) {
    const { many } = thingsOf(facts.definition);
    const needed = formatCount(Math.max(1, minimumBase));
    return { kind: 'none', reason: `Under ${needed} ${many} in one of the two groups.` };
  }
  if (unit === 'ratio') {
    const found = shareRatio(group, comparator);
    if (found === null) return { kind: 'none', reason: 'One of the two groups has none.' };
    return {
      kind: 'compared',
      group,
      comparator,
      value: found.ratio,
      low: found.low,
      high: found.high,
    };
  }
  const { points, low, high } = shareDifference(ranged(group), ranged(comparator));
  return { kind: 'compared', group, comparator, value: points, low, high };
}

const ranged = (counts: Counts) => ({ percent: percentOf(counts), range: wilsonInterval(counts) });

/** The counts of a group in a period, or over the twelve months to it where months are rolled. */
function countsIn({ of, definition }: MeasureFacts, slice: Slice, month: Month): Counts | null {
  const held = of(slice);
  if (definition.timeBasis !== 'proportion') {
    const one = held.get(month);
    return one === undefined
      ? null
      : { numerator: one.numerator, denominator: one.denominator ?? 0 };
  }
  const rolled = rollingTwelve([...held.values()], month);
  if (rolled.length === 0) return null;
  const sum = {
    numerator: rolled.reduce((all, one) => all + one.numerator, 0),
    denominator: rolled.reduce((all, one) => all + (one.denominator ?? 0), 0),
  };
  return protectCounts(definition.disclosure, sum);
}

function madeWords(
  facts: Pick<MeasureFacts, 'definition'>,
  { group, comparator }: Extract<Compared, { kind: 'compared' }>,
): string {
  const { one, many } = thingsOf(facts.definition);
  const said = ({ numerator, denominator }: Counts) =>
    `${formatPercent(percentOf({ numerator, denominator }))} of ${countOf(denominator, one, many)}`;
  return `${said(group)} against ${said(comparator)}`;
}

function tell(
  facts: MeasureFacts,
  { group, comparator }: Compares,
  { month, compared }: Period,
): string {
  const when =
    facts.definition.timeBasis === 'proportion'
      ? `in the 12 months to the end of ${facts.label(month)}`
      : `in ${facts.label(month)}`;
  if (compared.kind === 'none') return `No figure can be shown ${when}. ${compared.reason}`;
  const { print } = facts;
  const { one, many } = thingsOf(facts.definition);
  const share = (name: string, counts: Counts) =>
    `${name}: ${formatPercent(percentOf(counts))} of ${countOf(counts.denominator, one, many)}`;
  const range = `Allowing for chance, it lies between ${print.figure(compared.low)} and ${print.figure(compared.high)}.`;
  return `${print.figure(compared.value)} ${when} (${share(group, compared.group)}; ${share(comparator, compared.comparator)}). ${range}`;
}
