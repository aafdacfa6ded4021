import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

export type StoredService = {
  readonly name: string;
  readonly zone: string;
  readonly clock: string;
};
export type StoredTeam = {
  readonly merged_into: string | null;
  readonly merged_on: string | null;
  readonly team: string;
  readonly name: string;
  readonly share: number | null;
};
export type StoredOfficer = {
  readonly officer: string;
  readonly name: string;
  readonly team: string;
};
export type StoredAlias = { readonly kind: string; readonly alias: string; readonly id: string };

/** Who the service is, undefined before it is set up. */
export async function storedService(
  db: Reader,
  revision: number,
): Promise<StoredService | undefined> {
  return db
    .selectFrom('service')
    .select(['name', 'zone', 'clock'])
    .where(knownAt(revision))
    .executeTakeFirst();
}

/** The teams, by name. */
export async function storedTeams(db: Reader, revision: number): Promise<readonly StoredTeam[]> {
  return db
    .selectFrom('team')
    .select(['team', 'name', 'share', 'merged_into', 'merged_on'])
    .where(knownAt(revision))
    .orderBy('name')
    .execute();
}

/** The officers, by name. */
export async function storedOfficers(
  db: Reader,
  revision: number,
): Promise<readonly StoredOfficer[]> {
  return db
    .selectFrom('officer')
    .select(['officer', 'name', 'team'])
    .where(knownAt(revision))
    .orderBy('name')
    .execute();
}

/** How files name teams and officers. */
export async function storedAliases(db: Reader, revision: number): Promise<readonly StoredAlias[]> {
  return db.selectFrom('alias').select(['kind', 'alias', 'id']).where(knownAt(revision)).execute();
}

/**
 * The steps of each officer's availability that begin up to a month: from `month` on, `available`
 * full-time months a month.
 */
export async function storedCapacity(
  db: Reader,
  { revision, to }: { readonly revision: number; readonly to: string },
): Promise<
  readonly { readonly officer: string; readonly month: string; readonly available: number }[]
> {
  return db
    .selectFrom('capacity')
    .select(['officer', 'month', 'available'])
    .where('month', '<=', to)
    .where(knownAt(revision))
    .orderBy('officer')
    .orderBy('month')
    .execute();
}
