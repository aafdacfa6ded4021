import { type Kysely, sql } from 'kysely';
import { keyedRows, textType } from './column-types.ts';

/** Files as they were sent, the rows they said, and which version of a row was true when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  await createImportTables(db, text);
  await createRecordTables(db, text);
}

async function createImportTables(
  db: Kysely<unknown>,
  text: ReturnType<typeof textType>,
): Promise<void> {
  await db.schema
    .createTable('import_batch')
    .addColumn('batch', 'integer', (c) => c.primaryKey())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('file_name', text, (c) => c.notNull())
    .addColumn('sha256', text)
    .addColumn('reading', text)
    .addColumn('declared_from', text)
    .addColumn('declared_to', text)
    .addColumn('withdraw_missing', 'integer', (c) => c.notNull())
    .addColumn('control_total', 'integer')
    .addColumn('rows_read', 'integer', (c) => c.notNull())
    .addColumn('counts', text)
    .addColumn('additions', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('base_revision', 'integer', (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('created_by', text, (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.unique())
    .addColumn('revision', 'integer')
    .addColumn('undone_revision', 'integer')
    .execute();
  await db.schema
    .createTable('staged_row')
    .addColumn('batch', 'integer', (c) => c.notNull())
    .addColumn('line', 'integer', (c) => c.notNull())
    .addColumn('key', text)
    .addColumn('hash', text)
    .addColumn('content', text)
    .addColumn('day', text)
    .addColumn('subject', text)
    .addColumn('cell', 'integer')
    .addColumn('settled_cell', 'integer')
    .addColumn('keyed_after', 'integer')
    .addColumn('keyed_lag', 'integer')
    .addColumn('verdict', text, (c) => c.notNull())
    .addColumn('version', 'integer')
    .addColumn('replaces', 'integer')
    .addColumn('waits_for', text)
    .addColumn('ready', 'integer', (c) => c.notNull())
    .addColumn('refused_key', text)
    .addColumn('issues', text)
    .addColumn('raw', text)
    .addPrimaryKeyConstraint('staged_row_key', ['batch', 'line'])
    .addUniqueConstraint('staged_row_once', ['batch', 'key'])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema
    .createTable('staged_name')
    .addColumn('batch', 'integer', (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('team', text)
    .addColumn('rows', 'integer', (c) => c.notNull())
    .addColumn('accepted', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('staged_name_key', ['batch', 'kind', 'id'])
    .execute();
}

async function createRecordTables(
  db: Kysely<unknown>,
  text: ReturnType<typeof textType>,
): Promise<void> {
  await db.schema
    .createTable('record_version')
    .addColumn('version', 'integer', (c) => c.primaryKey())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addColumn('day', text)
    .addColumn('subject', text)
    .addColumn('cell', 'integer')
    .addColumn('keyed_after', 'integer')
    .addColumn('keyed_lag', 'integer')
    .addUniqueConstraint('record_version_content', ['source', 'key', 'hash'])
    .execute();
  await db.schema
    .createIndex('record_version_by_day')
    .on('record_version')
    .columns(['source', 'day'])
    .execute();
  await db.schema
    .createTable('record')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('cell', 'integer')
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_to', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('record_key', ['version', 'known_from'])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema.createIndex('record_by_cell').on('record').column('cell').execute();
  await db.schema.createIndex('record_opened').on('record').column('known_from').execute();
  // Only of closed rows: nearly all are open, and an index that says so would tempt the planner.
  await db.schema
    .createIndex('record_closed')
    .on('record')
    .column('known_to')
    .where(sql<boolean>`known_to < 2147483647`)
    .execute();
  await db.schema
    .createTable('batch_entry')
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('batch_entry_key', ['version', 'seq'])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema.createIndex('batch_entry_of_batch').on('batch_entry').column('seq').execute();
}
