import type { Reader } from '../database.ts';
import { oneOf } from './one-of.ts';

/** What these record versions said (JSON). */
export async function contentsOfVersions(
  db: Reader,
  versions: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (versions.length === 0) return new Map();
  const rows = await db
    .selectFrom('record_version')
    .select(['version', 'content'])
    .where(oneOf(db, 'version', versions))
    .execute();
  return new Map(rows.map((row) => [row.version, row.content]));
}
