import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database.ts';

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-writer-'));
  db = await openDatabase({ kind: 'sqlite', folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const addRevision = sql`insert into revision (revision, committed_at, actor, action) values (1, '2025-01-15T09:00:00Z', 'tester', 'half')`;

describe('closing the writer', () => {
  it('takes back a transaction under way, whose every later word is refused', async () => {
    const wrote = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const work = db.write(async (trx) => {
      await addRevision.execute(trx);
      wrote.resolve();
      await closed.promise;
      await addRevision.execute(trx);
    });
    await wrote.promise;
    await db.close();
    closed.resolve();
    await expect(work).rejects.toThrow('The database is closed.');

    const again = await openDatabase({ kind: 'sqlite', folder });
    expect(await again.read.selectFrom('revision').selectAll().execute()).toEqual([]);
    await again.close();
  });

  it('can be asked for twice', async () => {
    await db.close();
    await db.close();
  });

  it('leaves nobody waiting who writes afterwards', async () => {
    await db.close();
    await expect(db.write((trx) => addRevision.execute(trx))).rejects.toThrow();
  });
});
