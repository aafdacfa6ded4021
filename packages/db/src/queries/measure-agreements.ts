import { type SqlBool, sql } from 'kysely';
import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';
import { oneOf } from './one-of.ts';

/** The question: some measures or every one, as known at a revision. */
export type OfMeasures = {
  readonly revision: number;
  readonly measures: readonly string[] | 'all';
};

const among = (db: Reader, measures: OfMeasures['measures']) =>
  measures === 'all' ? sql<SqlBool>`1 = 1` : oneOf(db, 'measure', measures);

export type StoredContent = { readonly measure: string; readonly content: string };

/** Every version of some measures' definitions (JSON), the oldest first. */
export async function definitionsOf(
  db: Reader,
  { revision, measures }: OfMeasures,
): Promise<readonly StoredContent[]> {
  return db
    .selectFrom('definition')
    .select(['measure', 'content'])
    .where(among(db, measures))
    .where(knownAt(revision))
    .orderBy('measure')
    .orderBy('version')
    .execute();
}

/** Every standing target of some measures (JSON), the earliest first. */
export async function standingTargetsOf(
  db: Reader,
  { revision, measures }: OfMeasures,
): Promise<readonly StoredContent[]> {
  return db
    .selectFrom('standing_target')
    .select(['measure', 'content'])
    .where(among(db, measures))
    .where(knownAt(revision))
    .orderBy('effective_from')
    .execute();
}

export type StoredEvent = {
  readonly measure: string;
  readonly month: string;
  readonly kind: string;
  readonly title: string;
  readonly reason: string;
  readonly action_ref: string | null;
};

/** What happened to some measures, by month. */
export async function eventsOf(
  db: Reader,
  { revision, measures }: OfMeasures,
): Promise<readonly StoredEvent[]> {
  return db
    .selectFrom('measure_event')
    .select(['measure', 'month', 'kind', 'title', 'reason', 'action_ref'])
    .where(among(db, measures))
    .where(knownAt(revision))
    .orderBy('month')
    .orderBy('title')
    .execute();
}

export type StoredStep = {
  readonly measure: string;
  readonly step: number;
  readonly name: string;
  readonly due: string | null;
  readonly reached: string | null;
};

/** The steps of some milestones, in their order. */
export async function milestoneStepsOf(
  db: Reader,
  { revision, measures }: OfMeasures,
): Promise<readonly StoredStep[]> {
  return db
    .selectFrom('milestone_step')
    .select(['measure', 'step', 'name', 'due', 'reached'])
    .where(among(db, measures))
    .where(knownAt(revision))
    .orderBy('step')
    .execute();
}
