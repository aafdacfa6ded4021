import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

export type StoredCommentary = {
  readonly measure: string;
  readonly period: string;
  /** JSON. */
  readonly content: string;
};

/** What was said about measures in some periods, or about one measure in all of them. */
export async function commentaries(
  db: Reader,
  {
    revision,
    of,
  }: {
    readonly revision: number;
    readonly of: { readonly period: string } | { readonly measure: string };
  },
): Promise<readonly StoredCommentary[]> {
  const rows = db
    .selectFrom('commentary')
    .select(['measure', 'period', 'content'])
    .where(knownAt(revision))
    .orderBy('period', 'desc');
  return 'period' in of
    ? rows.where('period', '=', of.period).execute()
    : rows.where('measure', '=', of.measure).execute();
}
