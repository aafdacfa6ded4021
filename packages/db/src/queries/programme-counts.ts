import type { Reader, Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { OPEN } from '../schema/revision.ts';
import { knownAt } from './known-at.ts';

export type ProgrammeCount = { readonly key: string; readonly items: number };

/** A year's programme by cell, as known at a revision. */
export async function programmeCounts(
  db: Reader,
  { revision, year }: { readonly revision: number; readonly year: string },
): Promise<readonly ProgrammeCount[]> {
  return db
    .selectFrom('programme_count')
    .select(['key', 'items'])
    .where('year', '=', year)
    .where(knownAt(revision))
    .execute();
}

/** Makes a year's programme counts exactly these; cells that stay the same are not touched. */
export async function replaceProgrammeCounts(
  trx: Writer,
  { revision, year }: { readonly revision: number; readonly year: string },
  wanted: readonly ProgrammeCount[],
): Promise<void> {
  const current = await trx
    .selectFrom('programme_count')
    .select(['key', 'items'])
    .where('year', '=', year)
    .where('known_to', '=', OPEN)
    .execute();
  const held = new Map(current.map((row) => [row.key, row.items]));
  const stays = new Set(
    wanted.filter((row) => held.get(row.key) === row.items).map((row) => row.key),
  );
  await replaceKnown(trx, {
    table: 'programme_count',
    revision,
    key: ['year', 'key'],
    ending: current.filter((row) => !stays.has(row.key)).map((row) => [year, row.key]),
    columns: ['year', 'key', 'items'],
    beginning: wanted.filter((row) => !stays.has(row.key)).map((row) => [year, row.key, row.items]),
  });
}
