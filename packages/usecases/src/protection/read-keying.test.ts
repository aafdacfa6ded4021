import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { months, toMonth } from '@plumbline/domain/period/month';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { readProtection } from './read-protection.ts';

const row = (id: string, done: string, keyed: string) =>
  `${id},P${id},audit,planned,high,${done},satisfactory,north,o1,${keyed}`;
/** A year and more, each audit keyed on the day it was done. */
const past = months
  .range(toMonth('2023-10'), toMonth('2024-11'))
  .map((month, place) => row(`A${place}`, `${month}-10`, `${month}-10`));
const december = ['D1', 'D2'];
const undated = december.map((id) => row(id, '2024-12-09', ''));
const dated = december.map((id) => row(id, '2024-12-09', '2024-12-09'));
const fileOf = (...rows: readonly string[]) => [auditHeader, ...rows, ''].join('\n');

describe.each(testDatabases)('how a recent month may still grow, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterAll(() => db.close());

  const growth = async () => (await readProtection(context, {})).keying.growthSentence;

  it('is not known while the export has no keyed dates, whatever earlier exports had', async () => {
    await importText(context, fileOf(...undated));
    const unknown = /^December holds 2 so far\. How much it may still grow is not known, because/;
    expect(await growth()).toMatch(unknown);
    await importText(context, fileOf(...past));
    expect(await growth()).toMatch(unknown);
  });

  it('is known once it has them', async () => {
    await importText(context, fileOf(...dated));
    expect(await growth()).toMatch(/is not expected to grow\.$/);
  });
});
