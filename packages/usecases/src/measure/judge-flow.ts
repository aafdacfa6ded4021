import type { Observation } from '@plumbline/domain/aggregate/observation';
import { sumOver } from '@plumbline/domain/aggregate/totals';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { withOverride } from '@plumbline/domain/status/override';
import type { Status } from '@plumbline/domain/status/status';
import { judgeFigure } from './judge-figure.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { figureOf } from './measure-panel.ts';

/** One month alone is never judged: three together are. */
const judgedTogether = 3;

const onlyOne: Status = {
  word: 'no-status',
  reason: 'Only one of the last three months has a figure, and one month alone is not judged.',
  figure: null,
};

/** Of the three, so many must be known. */
const leastTogether = 2;

/** The status of a measure by its last three months together, and what was judged in every month. */
export function judgeFlow(facts: MeasureFacts): {
  readonly status: Status;
  readonly judged: readonly { readonly month: Month; readonly value: number | null }[];
} {
  const { tolerance, end, shown } = facts;
  const { unit } = facts.definition;
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
    known === 1 ? onlyOne : withOverride(plain, override, { value: figureOf(part, unit), unit });
  return {
    status:
      status.word === 'no-status'
        ? status
        : { ...status, reason: `${spanName(facts)} together: ${status.reason}` },
    judged: shown.map((month) => ({ month, value: figureOf(pooledAt(month), unit) })),
  };
}

/** The months that were judged: 'October 2024 to December 2024', 'October and December 2024'. */
function spanName(facts: MeasureFacts): string {
  const known = judgedMonths(facts, wholeService, facts.end).map(({ period }) => toMonth(period));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = known.length === months.count(first, last);
  return `${months.label(first)} ${isWhole && known.length > 2 ? 'to' : 'and'} ${months.label(last)}`;
}

/** The figures of the last three months that are known and not left out. */
function judgedMonths(
  { of, events }: Pick<MeasureFacts, 'of' | 'events'>,
  slice: Slice,
  end: Month,
): readonly Observation[] {
  const held = of(slice);
  const leftOut = new Set(
    events.filter(({ kind }) => kind === 'left-out').map(({ month }) => month),
  );
  return months
    .range(months.offset(end, 1 - judgedTogether), end)
    .flatMap((month) => (leftOut.has(month) ? [] : (held.get(month) ?? [])));
}

/** The last three months of a slice as one figure; a plain count is their monthly mean. */
function pooled(
  { of, events, definition }: MeasureFacts,
  slice: Slice,
  end: Month,
): Observation | undefined {
  const known = judgedMonths({ of, events }, slice, end);
  const [first] = known;
  if (first === undefined || known.length < leastTogether) return undefined;
  if (definition.unit === 'count') return { ...first, numerator: sumOver(known) / known.length };
  return {
    ...first,
    numerator: sumOver(known),
    denominator: known.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
  };
}
