import type { StackedCategory, StackedRow } from '@plumbline/charts/geometry/stacked-data';
import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import type {
  OutcomeFigures,
  OutcomesView,
  ProtectionFilters,
} from '@plumbline/contract/protection/protection-view';
import { unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import { noShareWords } from '@plumbline/domain/sentence/no-share-words';
import { countOf, formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, oneMonth, type Span } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** The parts of a share. Audits that await an outcome are in no share; they are told beside it. */
export const outcomeCategories: readonly StackedCategory[] = [
  { key: 'unsatisfactory', name: 'Unsatisfactory' },
  { key: 'satisfactory', name: 'Satisfactory' },
];

/** Outcomes as rows of shares; under the base of the measure no share is shown. */
export function outcomeRows(figures: readonly OutcomeFigures[]): readonly StackedRow[] {
  return figures.map(({ key, label, longLabel, unsatisfactory, satisfactory, awaiting }) => ({
    key,
    label,
    longLabel: awaiting === 0 ? longLabel : `${longLabel} (${formatCount(awaiting)} awaiting)`,
    counts: [unsatisfactory, satisfactory],
    reason: noShareWords(unsatisfactory + satisfactory, unsatisfactoryShare.minimumBase),
  }));
}

/** The months that the outcomes are counted over; null where there are none. */
export function outcomeSpan({ byMonth }: OutcomesView): Span | null {
  const [from, to] = [byMonth[0]?.key, byMonth.at(-1)?.key];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The band agreed for the share, and that neither side of it is good. */
export function bandSentence({ band }: OutcomesView): string {
  const neither =
    'Neither a high nor a low share is good in itself: it says how well audits are aimed at risk.';
  if (band === null) return neither;
  return `${neither} The agreed band is ${formatPercent(band.low)} to ${formatPercent(band.high)}.`;
}

/** What awaits an outcome over the twelve months, the number apart so that it can be opened. */
export function awaitingWords({
  byMonth,
}: OutcomesView): Readonly<{ count: string; rest: string }> {
  const awaiting = byMonth.reduce((sum, month) => sum + month.awaiting, 0);
  if (awaiting === 0) return { count: '', rest: 'Every audit of these months has its outcome.' };
  const verb = awaiting === 1 ? 'awaits its' : 'await their';
  return {
    count: countOf(awaiting, 'audit'),
    rest: `of these months ${verb} outcome and ${awaiting === 1 ? 'is' : 'are'} in no share.`,
  };
}

/** The audits that await an outcome; null where there are no months. */
export function auditsAwaiting(
  outcomes: OutcomesView,
  filters: ProtectionFilters,
): AuditsSearch | null {
  const span = outcomeSpan(outcomes);
  return span === null ? null : auditsBehind(span, filters, { outcome: 'awaiting' });
}

/** The audits behind one part of a month. */
export function auditsBehindMonthOutcome(
  { series, point }: OpenedPoint,
  filters: ProtectionFilters,
): AuditsSearch {
  return auditsBehind(oneMonth(point), filters, outcomeOf(series));
}

/** The audits behind one part of a risk band. */
export function auditsBehindBandOutcome(
  { series, point }: OpenedPoint,
  span: Span,
  filters: ProtectionFilters,
): AuditsSearch {
  return auditsBehind(span, filters, { riskBand: point, ...outcomeOf(series) });
}

/** The base of a share is the audits that have an outcome, whichever. */
function outcomeOf(series: string): Pick<AuditsSearch, 'outcome'> {
  return { outcome: series === 'all' ? 'recorded' : series };
}
