import type { BoardView } from '@plumbline/contract/board/board-view';
import type { AuditsSearch, BoardSearch, ProtectionSearch, ScheduleSearch } from './page-search.ts';
import { stringifySearch } from './search-text.ts';

/** The tables of the Protection page. */
export type ProtectionTable =
  | 'months'
  | 'teams'
  | 'officers'
  | 'outcomes-by-month'
  | 'outcomes-by-risk'
  | 'programme'
  | 'not-counted';

/** Where the figures of a chart on the Protection page are as CSV. */
export function protectionCsv(
  table: ProtectionTable,
  { plan: _, ...search }: ProtectionSearch,
): string {
  return `/csv/protection/${table}.csv${stringifySearch(search)}`;
}

/** Where the table of the Board is as CSV, or the months of one of its measures, as the page has them. */
export function boardCsv(
  table: string,
  { period, known }: Pick<BoardView, 'period' | 'known'>,
): string {
  const search: BoardSearch = { period: period.key, known: known.day ?? undefined };
  return `/csv/board/${table}.csv${stringifySearch(search)}`;
}

/** Where the figures of a chart of a measure are as CSV, by the key of the chart. */
export function measureCsv(measure: string, key: string, { period, known }: BoardSearch): string {
  return `/csv/measures/${measure}/${key}.csv${stringifySearch({ period, known })}`;
}

/** Where the audits behind a number are as CSV, all of them and not a page. */
export function auditsCsv({ page: _, ...search }: AuditsSearch): string {
  return `/csv/audits.csv${stringifySearch(search)}`;
}

/** Where the scheduled audits behind a number are as CSV, all of them and not a page. */
export function scheduleCsv({ page: _, ...search }: ScheduleSearch): string {
  return `/csv/programme.csv${stringifySearch(search)}`;
}

/** Where the refused rows of an import are, to be put right and sent again. */
export function refusedCsv(batch: number): string {
  return `/csv/imports/${batch}/refused.csv`;
}
