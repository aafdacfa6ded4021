import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';
import type { StoredContent } from './measure-agreements.ts';

/** Every figure from elsewhere (JSON), by measure and year, as known at a revision. */
export async function benchmarks(db: Reader, revision: number): Promise<readonly StoredContent[]> {
  return db
    .selectFrom('benchmark')
    .select(['measure', 'content'])
    .where(knownAt(revision))
    .orderBy('measure')
    .orderBy('year')
    .execute();
}
