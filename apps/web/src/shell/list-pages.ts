import { formatCount } from '@plumbline/domain/sentence/number-words';

/** One page of a long list. */
export type ListPage = Readonly<{
  total: number;
  /** From 1. */
  page: number;
  pageSize: number;
  rows: readonly unknown[];
}>;

/** 'Rows 51 to 100 of 430'. */
export function rowsText({ total, page, pageSize, rows }: ListPage): string {
  if (rows.length === 0) return 'No rows';
  const first = (page - 1) * pageSize + 1;
  return `Rows ${formatCount(first)} to ${formatCount(first + rows.length - 1)} of ${formatCount(total)}`;
}

/** How many pages the list takes, one at least. */
export function pagesOf({ total, pageSize }: ListPage): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
