import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { AppError } from '../app-error.ts';

/** Refuses a page beyond the last of a list, with 'not-found'. An empty list has one page. */
export function checkPage(
  page: number,
  { total, pageSize }: { readonly total: number; readonly pageSize: number },
): void {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page <= pages) return;
  throw new AppError(
    'not-found',
    `There is no page ${formatCount(page)}: the list has ${countOf(pages, 'page')}.`,
  );
}
