import { foldName } from '@plumbline/contract/service/fold-name';
import type { Writer } from '@plumbline/db/database';
import { insertRows } from '@plumbline/db/insert-rows';
import { storedAliases, storedOfficers, storedTeams } from '@plumbline/db/queries/directory';
import { OPEN } from '@plumbline/db/schema/revision';
import { AppError } from '../app-error.ts';

export type NameToAdd = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
};

/**
 * Adds teams and officers that a file named, known from a revision on. Those that were added since
 * the file was read are there already; throws 'conflict' when a name means somebody else by now.
 */
export async function addNames(
  trx: Writer,
  names: readonly NameToAdd[],
  revision: number,
): Promise<void> {
  if (names.length === 0) return;
  const missing = await notYetKnown(trx, names, revision);
  await insertRows(trx, {
    table: 'team',
    columns: ['team', 'name', 'share', 'merged_into', 'merged_on', 'known_from', 'known_to'],
    rows: missing
      .filter((one) => one.kind === 'team')
      .map((one) => [one.id, one.name, null, null, null, revision, OPEN]),
  });
  await insertRows(trx, {
    table: 'officer',
    columns: ['officer', 'name', 'team', 'known_from', 'known_to'],
    rows: missing
      .filter((one) => one.kind === 'officer')
      .map((one) => [one.id, one.name, one.team ?? '', revision, OPEN]),
  });
  await insertRows(trx, {
    table: 'alias',
    columns: ['kind', 'alias', 'id', 'known_from', 'known_to'],
    rows: missing.map((one) => [one.kind, foldName(one.name), one.id, revision, OPEN]),
    onConflict: 'skip',
  });
}

const sinceRead = (what: string): AppError =>
  new AppError('conflict', `${what} Cancel it and send the file again.`);

async function notYetKnown(
  trx: Writer,
  names: readonly NameToAdd[],
  revision: number,
): Promise<readonly NameToAdd[]> {
  const known = new Set([
    ...(await storedTeams(trx, revision)).map((row) => `team ${row.team}`),
    ...(await storedOfficers(trx, revision)).map((row) => `officer ${row.officer}`),
  ]);
  const aliases = await storedAliases(trx, revision);
  const holders = new Map(aliases.map((row) => [`${row.kind} ${row.alias}`, row.id]));
  for (const { kind, id, name } of names) {
    const holder = holders.get(`${kind} ${foldName(name)}`);
    if (holder !== undefined && holder !== id) {
      throw sinceRead(`"${name}" means the ${kind} "${holder}" since this file was read.`);
    }
    // The same id of another name: they begin alike, and another file was confirmed first.
    if (holder === undefined && known.has(`${kind} ${id}`)) {
      throw sinceRead(`Since this file was read, "${id}" is another ${kind} than "${name}".`);
    }
  }
  return names.filter((one) => !known.has(`${one.kind} ${one.id}`));
}
