import type { Observation } from '@plumbline/domain/aggregate/observation';
import { sumOver } from '@plumbline/domain/aggregate/totals';
import { standsAt } from '@plumbline/domain/measure/grain';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { withOverride } from '@plumbline/domain/status/override';
import type { Status } from '@plumbline/domain/status/status';
import { judgeFigure } from './judge-figure.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { figureOf } from './measure-panel.ts';

/** One month alone is never judged: three together are. A quarter is three months already. */
const judgedTogether = { month: 3, quarter: 1 } as const;

const onlyOne: Status = {
  word: 'no-status',
  reason: 'Only one of the last three months has a figure, and one month alone is not judged.',
  figure: null,
};

/** Of these, so many must be known. */
const leastTogether = { month: 2, quarter: 1 } as const;

/** The status of a measure by its last three months together, and what was judged in every month. */
export function judgeFlow(facts: MeasureFacts): {
  readonly status: Status;
  readonly judged: readonly { readonly month: Month; readonly value: number | null }[];
} {
  const { tolerance, end, shown } = facts;
  const { unit, grain } = facts.definition;
  const pooledAt = (month: Month) => pooled(facts, wholeService, month);
  const latest = pooledAt(end);
  const plain = judgeFigure(facts, {
    value: figureOf(latest, unit),
    base: latest?.denominator ?? null,
  });
  const override = tolerance?.override;
  const part = override ? pooled(facts, override.slice as Slice, end) : undefined;
  const known = judgedMonths(facts, wholeService, end).length;
  const status =
    known < leastTogether[grain] && known > 0
      ? onlyOne
      : withOverride(plain, override, { value: figureOf(part, unit), unit });
  return {
    status:
      status.word === 'no-status'
        ? status
        : { ...status, reason: `${spanName(facts)}: ${status.reason}` },
    judged: shown.map((month) => ({ month, value: figureOf(pooledAt(month), unit) })),
  };
}

/** What was judged: 'October 2024 to December 2024 together', 'October to December 2024' of a quarter. */
function spanName(facts: MeasureFacts): string {
  const known = judgedMonths(facts, wholeService, facts.end).map(({ period }) => toMonth(period));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (facts.definition.grain === 'quarter') return facts.label(last);
  const isWhole = known.length === months.count(first, last);
  return `${months.label(first)} ${isWhole && known.length > 2 ? 'to' : 'and'} ${months.label(last)} together`;
}

type Together = Pick<MeasureFacts, 'of' | 'events' | 'changes' | 'definition'>;

/** The figures of the last three months that are known, counted alike and not left out. */
function judgedMonths(
  { of, events, changes, definition: { grain } }: Together,
  slice: Slice,
  end: Month,
): readonly Observation[] {
  const held = of(slice);
  const leftOut = new Set(
    events.filter(({ kind }) => kind === 'left-out').map(({ month }) => standsAt(grain, month)),
  );
  // What is counted otherwise is not added up with what was counted before.
  const since = changes.findLast((change) => change <= end);
  return months
    .range(months.offset(end, 1 - judgedTogether[grain]), end)
    .filter((month) => (since === undefined || month >= since) && !leftOut.has(month))
    .flatMap((month) => held.get(month) ?? []);
}

/**
 * The last three months of a slice as one figure; a plain count is their monthly mean, and of numbers
 * of days, which cannot be added up, it is the middle one.
 */
function pooled(facts: Together, slice: Slice, end: Month): Observation | undefined {
  const { definition } = facts;
  const known = judgedMonths(facts, slice, end);
  const [first] = known;
  if (first === undefined || known.length < leastTogether[definition.grain]) return undefined;
  if (definition.unit === 'days') {
    const sorted = known.toSorted((a, b) => a.numerator - b.numerator);
    return sorted[Math.floor((sorted.length - 1) / 2)];
  }
  if (definition.unit === 'count') return { ...first, numerator: sumOver(known) / known.length };
  return {
    ...first,
    numerator: sumOver(known),
    denominator: known.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
  };
}
