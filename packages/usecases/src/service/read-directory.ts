import type { Reader } from '@plumbline/db/database';
import {
  storedAliases,
  storedOfficers,
  storedService,
  storedTeams,
} from '@plumbline/db/queries/directory';
import { AppError } from '../app-error.ts';

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly share: number | null;
  readonly merged: { readonly into: string; readonly on: string } | null;
};
export type Officer = { readonly id: string; readonly name: string; readonly team: string };

/** Who the service is: its name, its teams and its officers, as known at a revision. */
export type Directory = {
  readonly service: { readonly name: string; readonly zone: string; readonly clock: string };
  readonly teams: readonly Team[];
  readonly officers: readonly Officer[];
};

/** Reads which service it is. Throws 'not-set-up' when the database holds none. */
export async function readIdentity(db: Reader, revision: number): Promise<Directory['service']> {
  const service = await storedService(db, revision);
  if (!service) throw new AppError('not-set-up', 'No service has been set up yet.');
  return service;
}

/** Reads the directory. Throws 'not-set-up' when the database holds no service. */
export async function readDirectory(db: Reader, revision: number): Promise<Directory> {
  const service = await readIdentity(db, revision);
  const teams = await storedTeams(db, revision);
  const officers = await storedOfficers(db, revision);
  return {
    service,
    teams: teams.map((row) => ({
      id: row.team,
      name: row.name,
      share: row.share,
      merged: row.merged_into ? { into: row.merged_into, on: row.merged_on ?? '' } : null,
    })),
    officers: officers.map((row) => ({ id: row.officer, name: row.name, team: row.team })),
  };
}

/** Finds the id behind a folded name: `aliases.get('team')?.get('north hub')`. */
export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function readAliases(db: Reader, revision: number): Promise<Aliases> {
  const byKind = new Map<string, Map<string, string>>();
  for (const { kind, alias, id } of await storedAliases(db, revision)) {
    const names = byKind.get(kind) ?? new Map<string, string>();
    names.set(alias, id);
    byKind.set(kind, names);
  }
  return byKind;
}
