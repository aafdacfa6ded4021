import type { Aim, TrendMonth } from '@plumbline/contract/board/board-view';
import type { Ratio } from '@plumbline/domain/aggregate/totals';
import type { Definition } from '@plumbline/domain/measure/definition';
import { type Month, months } from '@plumbline/domain/period/month';
import { formatCount, formatPercent, formatRate } from '@plumbline/domain/sentence/number-words';
import { statusOf } from '@plumbline/domain/status/status';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';

/** A month of a count; none held is no figure. */
export function countedMonth(month: Month, count: number | undefined): TrendMonth {
  const value = count ?? null;
  return {
    month,
    label: months.label(month),
    value,
    text: value === null ? null : formatCount(value),
    numerator: null,
    base: null,
  };
}

/** How a month's figure is judged, which decides how it is printed. */
export type JudgedBy = Readonly<{ rule: ToleranceRule | undefined; definition: Definition }>;

/** A month of a share or a rate, printed as its status would print it: never across an edge. */
export function judgedMonth(
  month: Month,
  ratio: Ratio,
  { rule, definition: { unit, minimumBase } }: JudgedBy,
): TrendMonth {
  const label = months.label(month);
  if (ratio.kind !== 'ratio') {
    return { month, label, value: null, text: null, numerator: null, base: null };
  }
  const { value, numerator, base } = ratio;
  const { figure } = statusOf({
    rule,
    unit,
    value,
    expected: null,
    base: null,
    minimumBase,
    through: month,
  });
  const plain = unit === 'rate' ? formatRate(value) : formatPercent(value);
  return { month, label, value, text: figure ?? plain, numerator, base };
}

/** What every month of a trend is measured against; a share of what is expected is no one figure. */
export function aimOf(rule: ToleranceRule | undefined): Aim | null {
  if (rule?.kind === 'value') return { kind: 'at-least', value: rule.on };
  return rule?.kind === 'band' ? { kind: 'band', low: rule.low, high: rule.high } : null;
}
