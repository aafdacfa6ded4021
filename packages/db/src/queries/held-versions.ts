import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';
import { oneOf } from './one-of.ts';

/** What is held of a key: the version current now, and the version of each content it ever had. */
export type Held = { current: number | undefined; readonly byHash: Map<string, number> };

/** What is held of these keys of a source. */
export async function heldVersions(
  db: Reader,
  { source, keys }: { readonly source: string; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, Held>> {
  const rows = await db
    .selectFrom('record_version as v')
    .leftJoin('record as r', (join) =>
      join.onRef('r.version', '=', 'v.version').on('r.known_to', '=', OPEN),
    )
    .select(['v.key', 'v.hash', 'v.version', 'r.known_from as since'])
    .where('v.source', '=', source)
    .where(oneOf(db, 'v.key', keys))
    .execute();
  const held = new Map<string, Held>();
  for (const row of rows) {
    const known = held.get(row.key) ?? { current: undefined, byHash: new Map<string, number>() };
    known.byHash.set(row.hash, row.version);
    if (row.since !== null) known.current = row.version;
    held.set(row.key, known);
  }
  return held;
}
