import type { QuotedView } from '@plumbline/contract/plan/plan-view';
import type { Quoted } from '@plumbline/domain/plan/plan';

/** What a service published of something, and where: 'Action plan of November 2023, page 4'. */
export function quotedView({ publishedText, source, page }: Quoted): QuotedView {
  const where = [source, page === null ? null : `page ${page}`].filter((part) => part !== null);
  return { publishedText, where: where.length === 0 ? null : where.join(', ') };
}
