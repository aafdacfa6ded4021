import type { Reader, Writer } from '../database.ts';
import { insertRows } from '../insert-rows.ts';

export type StoredFile = {
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Base64. */
  readonly content: string;
};

/** A file of evidence with its bytes. */
export async function evidenceFile(db: Reader, file: string): Promise<StoredFile | undefined> {
  return db
    .selectFrom('evidence_file')
    .select(['file', 'name', 'type', 'size', 'content'])
    .where('file', '=', file)
    .executeTakeFirst();
}

/** Whether there is a file of evidence. */
export async function hasEvidenceFile(db: Reader, file: string): Promise<boolean> {
  const row = await db
    .selectFrom('evidence_file')
    .select('file')
    .where('file', '=', file)
    .executeTakeFirst();
  return row !== undefined;
}

/** Drops the files that no item of evidence ever referred to. */
export async function dropUnattachedFiles(trx: Writer): Promise<void> {
  await trx
    .deleteFrom('evidence_file')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('evidence')
            .select('evidence.file')
            .whereRef('evidence.file', '=', 'evidence_file.file'),
        ),
      ),
    )
    .execute();
}

/** Keeps a file of evidence; the same bytes are kept once, under the name they came with first. */
export async function insertEvidenceFile(trx: Writer, kept: StoredFile): Promise<void> {
  const columns = ['file', 'name', 'type', 'size', 'content'] as const;
  await insertRows(trx, {
    table: 'evidence_file',
    columns,
    rows: [columns.map((column) => kept[column])],
    onConflict: 'skip',
  });
}
