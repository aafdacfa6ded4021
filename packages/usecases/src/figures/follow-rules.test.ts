import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { auditHeader, contextOf, currentState, importText, setUpSmallService } from '../testing.ts';
import { followRules } from './follow-rules.ts';
import { verifyFigures } from './verify-figures.ts';

const row = 'A1,P1,audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04';

describe.each(testDatabases)('figures by older rules, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
  });
  afterEach(() => db.close());

  it('are worked out anew when the database is opened, once, and history stays', async () => {
    await setUpSmallService(context);
    await importText(context, [auditHeader, row, ''].join('\n'));
    const right = await currentState(db.read);
    await db.write(async (trx) => {
      await trx
        .updateTable('observation')
        .set({ numerator: 7 } as never)
        .execute();
      await trx
        .updateTable('revision')
        .set({ rules: null } as never)
        .execute();
    });
    const before = await headRevision(db.read);
    expect(await followRules(context)).toBe(true);
    expect(await currentState(db.read)).toEqual(right);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
    expect(await headRevision(db.read)).toBe(before + 1);
    const old = await db.read
      .selectFrom('observation')
      .select('numerator')
      .where('known_to', '=', before + 1)
      .execute();
    expect(old.length).toBeGreaterThan(0);
    expect(old.every(({ numerator }) => numerator === 7)).toBe(true);
    expect(await followRules(context)).toBe(false);
  });

  it('are none where there is no service yet, or where a service has just been set up', async () => {
    expect(await followRules(context)).toBe(false);
    await setUpSmallService(context);
    expect(await followRules(context)).toBe(false);
  });
});
