import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

/** Every version of every measure's definition (JSON), as known at a revision. */
export async function storedDefinitions(
  db: Reader,
  revision: number,
): Promise<readonly { readonly measure: string; readonly content: string }[]> {
  return db
    .selectFrom('definition')
    .select(['measure', 'content'])
    .where(knownAt(revision))
    .orderBy('measure')
    .orderBy('version')
    .execute();
}

export type StoredTarget = {
  readonly measure: string;
  readonly year: string;
  readonly value: number;
  readonly profile: string;
  readonly agreed_on: string;
  readonly reason: string | null;
};

/** Every annual target, as known at a revision. */
export async function storedTargets(
  db: Reader,
  revision: number,
): Promise<readonly StoredTarget[]> {
  return db
    .selectFrom('target')
    .select(['measure', 'year', 'value', 'profile', 'agreed_on', 'reason'])
    .where(knownAt(revision))
    .execute();
}

export type StoredTolerance = {
  readonly measure: string;
  readonly effective_from: string;
  readonly rule: string;
  readonly override: string | null;
};

/** Every tolerance (rule and override as JSON), as known at a revision. */
export async function storedTolerances(
  db: Reader,
  revision: number,
): Promise<readonly StoredTolerance[]> {
  return db
    .selectFrom('tolerance')
    .select(['measure', 'effective_from', 'rule', 'override'])
    .where(knownAt(revision))
    .execute();
}
