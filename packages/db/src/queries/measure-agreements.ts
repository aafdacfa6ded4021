import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

/** The question: one measure, as known at a revision. */
export type OfMeasure = { readonly revision: number; readonly measure: string };

/** Every version of a measure's definition (JSON), the oldest first. */
export async function definitionsOf(
  db: Reader,
  { revision, measure }: OfMeasure,
): Promise<readonly { readonly content: string }[]> {
  return db
    .selectFrom('definition')
    .select('content')
    .where('measure', '=', measure)
    .where(knownAt(revision))
    .orderBy('version')
    .execute();
}

/** Every standing target of a measure (JSON), the earliest first. */
export async function standingTargetsOf(
  db: Reader,
  { revision, measure }: OfMeasure,
): Promise<readonly { readonly content: string }[]> {
  return db
    .selectFrom('standing_target')
    .select('content')
    .where('measure', '=', measure)
    .where(knownAt(revision))
    .orderBy('effective_from')
    .execute();
}

export type StoredEvent = {
  readonly month: string;
  readonly kind: string;
  readonly title: string;
  readonly reason: string;
  readonly action_ref: string | null;
};

/** What happened to a measure, by month. */
export async function eventsOf(
  db: Reader,
  { revision, measure }: OfMeasure,
): Promise<readonly StoredEvent[]> {
  return db
    .selectFrom('measure_event')
    .select(['month', 'kind', 'title', 'reason', 'action_ref'])
    .where('measure', '=', measure)
    .where(knownAt(revision))
    .orderBy('month')
    .orderBy('title')
    .execute();
}

export type StoredStep = {
  readonly step: number;
  readonly name: string;
  readonly due: string | null;
  readonly reached: string | null;
};

/** The steps of a milestone, in their order. */
export async function milestoneStepsOf(
  db: Reader,
  { revision, measure }: OfMeasure,
): Promise<readonly StoredStep[]> {
  return db
    .selectFrom('milestone_step')
    .select(['step', 'name', 'due', 'reached'])
    .where('measure', '=', measure)
    .where(knownAt(revision))
    .orderBy('step')
    .execute();
}
