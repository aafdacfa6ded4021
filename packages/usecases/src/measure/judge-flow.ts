import type { Observation } from '@plumbline/domain/aggregate/observation';
import { sumOver } from '@plumbline/domain/aggregate/totals';
import { type Month, months } from '@plumbline/domain/period/month';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { withOverride } from '@plumbline/domain/status/override';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { MeasureFacts } from './measure-facts.ts';
import { figureOf } from './measure-panel.ts';

/** One month alone is never judged: three together are. */
const judgedTogether = 3;

/** The status of a measure by its last three months together, and what was judged in every month. */
export function judgeFlow(facts: MeasureFacts): {
  readonly status: Status;
  readonly judged: readonly { readonly month: Month; readonly value: number | null }[];
} {
  const { definition, tolerance, target, end, shown } = facts;
  const { unit, minimumBase } = definition;
  const pooledAt = (month: Month) => pooled(facts, wholeService, month);
  const latest = pooledAt(end);
  const plain = statusOf({
    rule: tolerance?.rule,
    unit,
    value: figureOf(latest, unit),
    expected: null,
    base: latest?.denominator ?? null,
    minimumBase,
    through: facts.page.through,
    baseline: target?.baseline ?? null,
  });
  const override = tolerance?.override;
  const part = override ? pooled(facts, override.slice as Slice, end) : undefined;
  const status = withOverride(plain, override, { value: figureOf(part, unit), unit });
  return {
    status:
      status.word === 'no-status'
        ? status
        : { ...status, reason: `${spanName(facts)} together: ${status.reason}` },
    judged: shown.map((month) => ({ month, value: figureOf(pooledAt(month), unit) })),
  };
}

const spanName = ({ end, shown }: MeasureFacts): string => {
  const first = shown.slice(-judgedTogether)[0] ?? end;
  return `${months.label(first)} to ${months.label(end)}`;
};

/** The last three months of a slice as one figure; a plain count is their monthly mean. */
function pooled(
  { of, definition }: MeasureFacts,
  slice: Slice,
  end: Month,
): Observation | undefined {
  const held = of(slice);
  const known = months
    .range(months.offset(end, 1 - judgedTogether), end)
    .map((month) => held.get(month))
    .filter((one) => one !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  if (definition.unit === 'count') return { ...first, numerator: sumOver(known) / known.length };
  return {
    ...first,
    numerator: sumOver(known),
    denominator: known.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
  };
}
