import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import type { StagedNameTable } from '../schema/import.ts';
import { oneOf } from './one-of.ts';

export type StagedName = Selectable<StagedNameTable>;

/** Keeps the names that a previewed file uses and nobody knows. */
export async function insertStagedNames(trx: Writer, names: readonly StagedName[]): Promise<void> {
  await insertRows(trx, {
    table: 'staged_name',
    columns: ['batch', 'kind', 'id', 'name', 'team', 'rows', 'accepted'],
    rows: names.map((n) => [n.batch, n.kind, n.id, n.name, n.team, n.rows, n.accepted]),
  });
}

export async function stagedNames(db: Reader, batch: number): Promise<readonly StagedName[]> {
  return db
    .selectFrom('staged_name')
    .selectAll()
    .where('batch', '=', batch)
    .orderBy('kind')
    .orderBy('name')
    .execute();
}

/** Says which of a batch's unknown names are to be added with it; the others are not. */
export async function acceptStagedNames(
  trx: Writer,
  {
    batch,
    kind,
    ids,
  }: { readonly batch: number; readonly kind: string; readonly ids: readonly string[] },
): Promise<void> {
  const names = trx.updateTable('staged_name').where('batch', '=', batch).where('kind', '=', kind);
  await names.set({ accepted: 0 }).execute();
  if (ids.length > 0)
    await names
      .set({ accepted: 1 })
      .where(oneOf(trx, 'id', ids))
      .execute();
}

export async function deleteStagedNames(trx: Writer, batch: number): Promise<void> {
  await trx.deleteFrom('staged_name').where('batch', '=', batch).execute();
}
