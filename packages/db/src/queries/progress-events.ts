import type { Reader, Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { knownAt } from './known-at.ts';

export type StoredProgressEvent = {
  readonly id: string;
  readonly plan: string;
  readonly action: string;
  /** The day it was stated. */
  readonly said_on: string;
  /** JSON. */
  readonly content: string;
};

/** Every statement of progress of every plan, as known at a revision, in the order they were made. */
export async function progressEvents(
  db: Reader,
  revision: number,
): Promise<readonly StoredProgressEvent[]> {
  return db
    .selectFrom('progress_event')
    .select(['id', 'plan', 'action', 'said_on', 'content'])
    .where(knownAt(revision))
    .orderBy('known_from')
    .execute();
}

/** A statement of progress as it was held last, and up to when; undefined for one that never was. */
export async function lastProgressEvent(
  db: Reader,
  id: string,
): Promise<(StoredProgressEvent & { readonly known_to: number }) | undefined> {
  return db
    .selectFrom('progress_event')
    .select(['id', 'plan', 'action', 'said_on', 'content', 'known_to'])
    .where('id', '=', id)
    .orderBy('known_from', 'desc')
    .executeTakeFirst();
}

/** Adds a statement of progress. */
export async function insertProgressEvent(
  trx: Writer,
  { revision, ...event }: StoredProgressEvent & { readonly revision: number },
): Promise<void> {
  const columns = ['id', 'plan', 'action', 'said_on', 'content'] as const;
  await replaceKnown(trx, {
    table: 'progress_event',
    revision,
    key: ['id'],
    ending: [],
    columns,
    beginning: [columns.map((column) => event[column])],
  });
}

/** Ends a statement of progress: it stays known of its time. */
export async function endProgressEvent(
  trx: Writer,
  { revision, id }: { readonly revision: number; readonly id: string },
): Promise<void> {
  await replaceKnown(trx, {
    table: 'progress_event',
    revision,
    key: ['id'],
    ending: [[id]],
    columns: ['id'],
    beginning: [],
  });
}
