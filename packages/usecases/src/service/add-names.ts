import { foldName } from '@plumbline/contract/service/fold-name';
import type { Writer } from '@plumbline/db/database';
import { insertRows } from '@plumbline/db/insert-rows';
import { OPEN } from '@plumbline/db/schema/revision';

export type NameToAdd = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
};

/** Adds teams and officers that a file named, known from a revision on. */
export async function addNames(
  trx: Writer,
  names: readonly NameToAdd[],
  revision: number,
): Promise<void> {
  await insertRows(trx, {
    table: 'team',
    columns: ['team', 'name', 'share', 'merged_into', 'merged_on', 'known_from', 'known_to'],
    rows: names
      .filter((one) => one.kind === 'team')
      .map((one) => [one.id, one.name, null, null, null, revision, OPEN]),
  });
  await insertRows(trx, {
    table: 'officer',
    columns: ['officer', 'name', 'team', 'known_from', 'known_to'],
    rows: names
      .filter((one) => one.kind === 'officer')
      .map((one) => [one.id, one.name, one.team ?? '', revision, OPEN]),
  });
  await insertRows(trx, {
    table: 'alias',
    columns: ['kind', 'alias', 'id', 'known_from', 'known_to'],
    rows: names.map((one) => [one.kind, foldName(one.name), one.id, revision, OPEN]),
    onConflict: 'skip',
  });
}
