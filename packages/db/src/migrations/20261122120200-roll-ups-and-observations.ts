import type { Kysely } from 'kysely';
import { keyedRows, textType } from './column-types.ts';

/** What screens read: counts by cell, and the observations behind every chart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  await createRollUps(db, text);
  await createObservations(db, text);
}

type Text = ReturnType<typeof textType>;

async function createRollUps(db: Kysely<unknown>, text: Text): Promise<void> {
  await db.schema
    .createTable('audit_cell')
    .addColumn('cell', 'integer', (c) => c.primaryKey())
    .addColumn('key', text, (c) => c.notNull().unique())
    .addColumn('month', text, (c) => c.notNull())
    .addColumn('standing', text, (c) => c.notNull())
    .addColumn('team', text, (c) => c.notNull())
    .addColumn('officer', text, (c) => c.notNull())
    .addColumn('risk_band', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('outcome', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('audit_cell_by_month').on('audit_cell').column('month').execute();
  await db.schema
    .createTable('audit_count')
    .addColumn('cell', 'integer', (c) => c.notNull())
    .addColumn('audits', 'integer', (c) => c.notNull())
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_to', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_count_key', ['cell', 'known_from'])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema
    .createTable('audit_keying')
    .addColumn('month', text, (c) => c.notNull())
    .addColumn('basis', text, (c) => c.notNull())
    .addColumn('days', 'integer', (c) => c.notNull())
    .addColumn('audits', 'integer', (c) => c.notNull())
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_to', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_keying_key', ['month', 'basis', 'days', 'known_from'])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema
    .createTable('programme_count')
    .addColumn('year', text, (c) => c.notNull())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('items', 'integer', (c) => c.notNull())
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_to', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('programme_count_key', ['year', 'key', 'known_from'])
    .modifyEnd(keyedRows(db))
    .execute();
}

async function createObservations(db: Kysely<unknown>, text: Text): Promise<void> {
  await db.schema
    .createTable('observation')
    .addColumn('measure', text, (c) => c.notNull())
    .addColumn('definition_version', 'integer', (c) => c.notNull())
    .addColumn('grain', text, (c) => c.notNull())
    .addColumn('slice', text, (c) => c.notNull())
    .addColumn('period', text, (c) => c.notNull())
    .addColumn('numerator', 'double precision', (c) => c.notNull())
    .addColumn('denominator', 'double precision')
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_to', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('observation_key', [
      'measure',
      'slice',
      'period',
      'definition_version',
      'grain',
      'known_from',
    ])
    .modifyEnd(keyedRows(db))
    .execute();
  await db.schema.createIndex('observation_by_period').on('observation').column('period').execute();
}
