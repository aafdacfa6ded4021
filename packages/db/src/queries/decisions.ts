import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

export type StoredDecision = {
  readonly id: string;
  readonly measure: string;
  readonly period: string;
  /** JSON. */
  readonly content: string;
};

/** Everything that was decided, the latest period first, as known at a revision. */
export async function decisions(db: Reader, revision: number): Promise<readonly StoredDecision[]> {
  return db
    .selectFrom('decision')
    .select(['id', 'measure', 'period', 'content'])
    .where(knownAt(revision))
    .orderBy('period', 'desc')
    .orderBy('id')
    .execute();
}
