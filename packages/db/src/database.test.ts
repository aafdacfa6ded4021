import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { testDatabases } from './testing.ts';

describe.each(testDatabases)('the database on $name', ({ open }) => {
  let db: Database;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const addRevision = (revision: number, action = 'test') =>
    db.write((trx) =>
      insertRows(trx, {
        table: 'revision',
        columns: ['revision', 'committed_at', 'actor', 'action'],
        rows: [[revision, '2025-01-15T09:00:00Z', 'tester', action]],
      }),
    );

  it('starts empty with every table there', async () => {
    expect(await db.read.selectFrom('revision').selectAll().execute()).toEqual([]);
    expect(await db.read.selectFrom('observation').selectAll().execute()).toEqual([]);
  });

  it('keeps what a transaction wrote', async () => {
    await addRevision(1);
    const rows = await db.read.selectFrom('revision').select('revision').execute();
    expect(rows).toEqual([{ revision: 1 }]);
  });

  it('keeps nothing of a transaction that failed', async () => {
    const attempt = db.write(async (trx) => {
      await insertRows(trx, {
        table: 'revision',
        columns: ['revision', 'committed_at', 'actor', 'action'],
        rows: [[1, '2025-01-15T09:00:00Z', 'tester', 'half']],
      });
      throw new Error('stopped half-way');
    });
    await expect(attempt).rejects.toThrow('stopped half-way');
    expect(await db.read.selectFrom('revision').selectAll().execute()).toEqual([]);
  });

  it('runs transactions one after the other, in the order they were asked for', async () => {
    const order: string[] = [];
    const slow = db.write(async (trx) => {
      order.push('first starts');
      await trx.selectFrom('revision').selectAll().execute();
      order.push('first ends');
    });
    const next = db.write(async () => {
      order.push('second');
    });
    await Promise.all([slow, next]);
    expect(order).toEqual(['first starts', 'first ends', 'second']);
  });

  it('lets a reader go on while a transaction is under way, seeing what was there before', async () => {
    const paused = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const write = db.write(async (trx) => {
      await insertRows(trx, {
        table: 'revision',
        columns: ['revision', 'committed_at', 'actor', 'action'],
        rows: [[1, '2025-01-15T09:00:00Z', 'tester', 'slow']],
      });
      started.resolve();
      await paused.promise;
    });
    await started.promise;
    const seen =
      db.kind === 'sqlite' || process.env.PLUMBLINE_TEST_POSTGRES
        ? await db.read.selectFrom('revision').selectAll().execute()
        : []; // PGlite has one connection: its reader waits.
    expect(seen).toEqual([]);
    paused.resolve();
    await write;
  });

  it('inserts many rows, skips those that are there when asked, and says how many went in', async () => {
    await addRevision(7);
    const rows = Array.from({ length: 30_000 }, (_, i) => [i, 'x', 'tester', 'bulk']);
    const inserted = await db.write((trx) =>
      insertRows(trx, {
        table: 'revision',
        columns: ['revision', 'committed_at', 'actor', 'action'],
        rows,
        onConflict: 'skip',
      }),
    );
    expect(inserted).toBe(29_999);
  });
});
