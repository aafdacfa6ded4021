import type { Reader, Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { knownAt } from './known-at.ts';

export type StoredEvidence = {
  readonly id: string;
  readonly plan: string;
  /** The success measure that it is for. */
  readonly item: string;
  /** JSON. */
  readonly content: string;
  /** The SHA-256 of a file that was given with it. */
  readonly file: string | null;
};

/** An item of evidence with what is known of its file, but for the bytes. */
export type EvidenceWithFile = StoredEvidence & {
  readonly name: string | null;
  readonly size: number | null;
};

/** Every item of evidence of every plan, as known at a revision, in the order they were added. */
export async function evidenceItems(
  db: Reader,
  revision: number,
): Promise<readonly EvidenceWithFile[]> {
  return db
    .selectFrom('evidence')
    .leftJoin('evidence_file', 'evidence_file.file', 'evidence.file')
    .select([
      'evidence.id',
      'evidence.plan',
      'evidence.item',
      'evidence.content',
      'evidence.file',
      'evidence_file.name',
      'evidence_file.size',
    ])
    .where(knownAt(revision, 'evidence'))
    .orderBy('evidence.known_from')
    .execute();
}

/** An item of evidence as it was held last, and up to when; undefined for one that never was. */
export async function lastEvidence(
  db: Reader,
  id: string,
): Promise<(StoredEvidence & { readonly known_to: number }) | undefined> {
  return db
    .selectFrom('evidence')
    .select(['id', 'plan', 'item', 'content', 'file', 'known_to'])
    .where('id', '=', id)
    .orderBy('known_from', 'desc')
    .executeTakeFirst();
}

/** Adds an item of evidence. */
export async function insertEvidence(
  trx: Writer,
  { revision, ...item }: StoredEvidence & { readonly revision: number },
): Promise<void> {
  const columns = ['id', 'plan', 'item', 'content', 'file'] as const;
  await replaceKnown(trx, {
    table: 'evidence',
    revision,
    key: ['id'],
    ending: [],
    columns,
    beginning: [columns.map((column) => item[column])],
  });
}

/** Ends an item of evidence: it stays known of its time. */
export async function endEvidence(
  trx: Writer,
  { revision, id }: { readonly revision: number; readonly id: string },
): Promise<void> {
  await replaceKnown(trx, {
    table: 'evidence',
    revision,
    key: ['id'],
    ending: [[id]],
    columns: ['id'],
    beginning: [],
  });
}
