import type {
  NotCountedFigures,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { months, toMonth } from '@plumbline/domain/period/month';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, yearUpToNow } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** What of the Protection page is needed here. */
export type NotCountedView = Pick<ProtectionView, 'period' | 'notCounted' | 'filters'> &
  Readonly<{ volume: Pick<ProtectionView['volume'], 'months'> }>;

/** '513 records of April 2024 to January 2025 are not counted as audits.' */
export function notCountedSentence(view: NotCountedView): string {
  const span = yearUpToNow(view.period, view.volume);
  const total = view.notCounted.reduce((sum, { records }) => sum + records, 0);
  if (span === null) return 'The year has not begun.';
  const when = `${months.label(toMonth(span.from))} to ${months.label(toMonth(span.to))}`;
  if (total === 0) return `Every record of ${when} is a counted audit.`;
  return `${countOf(total, 'record')} of ${when} ${total === 1 ? 'is not counted as an audit' : 'are not counted as audits'}.`;
}

export type NotCountedRow = NotCountedFigures & Readonly<{ audits: AuditsSearch | null }>;

/** Each reason with the records behind it. */
export function notCountedRows(view: NotCountedView): readonly NotCountedRow[] {
  const span = yearUpToNow(view.period, view.volume);
  return view.notCounted.map((figures) => ({
    ...figures,
    audits:
      span === null ? null : auditsBehind(span, view.filters, { standings: figures.standing }),
  }));
}
