import type { TargetView } from '@plumbline/contract/measure/measure-view';
import { days } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { targetWords } from './agreed-parts.ts';
import type { MeasureFacts } from './measure-facts.ts';

const bases = { plan: 'in the plan', proposed: 'proposed by the service' } as const;

/** The targets there were and are, the latest first. */
export function targetViews({
  standingTargets,
  annualTargets,
  definition,
}: MeasureFacts): readonly TargetView[] {
  const standing = standingTargets.map((target) => ({
    from: months.label(target.effectiveFrom),
    text: targetWords(target, definition),
    detail: [target.by === null ? null : `by ${days.label(target.by)}`, bases[target.basis]]
      .filter((part) => part !== null)
      .join(', '),
  }));
  const annual = annualTargets
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1))
    .map(({ year, value, agreedOn, reason }) => ({
      from: financialYears.label(year),
      text: formatCount(value),
      detail: `agreed on ${days.label(agreedOn)}${reason === null ? '' : `: ${reason}`}`,
    }));
  return [...standing, ...annual].reverse();
}
