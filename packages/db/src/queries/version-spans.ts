import type { Reader } from '../database.ts';

/** What stood under a key, and the revisions that it was known from and up to. */
export type VersionSpan = {
  readonly content: string;
  readonly known_from: number;
  readonly known_to: number;
};

/** Everything that was ever said of a measure in a period, the earliest first. */
export async function commentarySpans(
  db: Reader,
  { measure, period }: { readonly measure: string; readonly period: string },
): Promise<readonly VersionSpan[]> {
  return db
    .selectFrom('commentary')
    .select(['content', 'known_from', 'known_to'])
    .where('measure', '=', measure)
    .where('period', '=', period)
    .orderBy('known_from')
    .execute();
}

/** Everything that a decision ever was, the earliest first. */
export async function decisionSpans(db: Reader, id: string): Promise<readonly VersionSpan[]> {
  return db
    .selectFrom('decision')
    .select(['content', 'known_from', 'known_to'])
    .where('id', '=', id)
    .orderBy('known_from')
    .execute();
}
