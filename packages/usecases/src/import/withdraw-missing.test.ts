import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { verifyFigures } from '../figures/verify-figures.ts';
import { contextOf, currentState, importText, setUpSmallService, stageText } from '../testing.ts';
import { confirmImport } from './confirm-import.ts';
import { decideImport } from './decide-import.ts';
import { readImportPreview } from './read-import-preview.ts';
import { undoImport } from './undo-import.ts';

const header =
  'audit_id,premises_id,activity_type,origin,risk_band,date_due,date_completed,outcome,team_id,officer_id';
const done = (id: string, day: string) =>
  `${id},P${id},audit,planned,high,,${day},satisfactory,north,o1`;
const open = (id: string, due: string) => `${id},P${id},audit,planned,high,${due},,,north,o1`;
const file = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
const december = { from: '2024-12-01', to: '2024-12-31' };

describe.each(testDatabases)('what a file leaves out, on $name', ({ open: openDb }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await openDb();
    context = contextOf(db);
    await setUpSmallService(context);
    await importText(
      context,
      file(done('1', '2024-12-02'), done('2', '2024-12-20'), open('3', '2024-12-10')),
    );
  });
  afterEach(() => db.close());

  const missing = async (batch: number) =>
    (await readImportPreview(context, batch)).counts?.missing;

  it('is not withdrawn before a person has said which days the file covers', async () => {
    const batch = await stageText(context, file(done('1', '2024-12-02'), done('9', '2024-12-31')));
    expect(await readImportPreview(context, batch)).toMatchObject({
      declared: { from: '2024-12-02', to: '2024-12-31' },
      isRangeChosen: false,
    });
    await expect(decideImport(context, { batch, withdrawMissing: true })).rejects.toMatchObject({
      code: 'bad-input',
      message: 'Say which days the file covers before what is missing from it is withdrawn.',
    });
    await decideImport(context, { batch, declared: december });
    await decideImport(context, { batch, withdrawMissing: true });
    expect(await readImportPreview(context, batch)).toMatchObject({
      isRangeChosen: true,
      withdrawMissing: true,
    });
  });

  it('is seen anew under other days: what was to be withdrawn is asked again', async () => {
    const batch = await stageText(context, file(done('1', '2024-12-02')));
    await decideImport(context, { batch, declared: december, withdrawMissing: true });
    await decideImport(context, { batch, declared: { ...december, to: '2024-12-10' } });
    expect(await readImportPreview(context, batch)).toMatchObject({ withdrawMissing: false });
  });

  it('does not hold open jobs when the file has work done only', async () => {
    const batch = await stageText(context, file(done('1', '2024-12-02')));
    await decideImport(context, { batch, declared: december, withdrawMissing: true });
    expect(await missing(batch)).toBe(1);
    await confirmImport(context, { batch, acceptWarnings: true });
    const held = await db.read
      .selectFrom('record as r')
      .innerJoin('record_version as v', 'v.version', 'r.version')
      .select('v.key')
      .where('r.known_to', '=', 2_147_483_647)
      .orderBy('v.key')
      .execute();
    expect(held.map(({ key }) => key)).toEqual(['1', '3']);
  });

  it('leaves open jobs alone also when a later file is taken back', async () => {
    const batch = await stageText(context, file(done('1', '2024-12-02')));
    await decideImport(context, { batch, declared: december, withdrawMissing: true });
    await confirmImport(context, { batch, acceptWarnings: true });
    const right = await currentState(db.read);
    const later = await importText(context, file(done('3', '2024-12-30')));
    await undoImport(context, later);
    expect(await currentState(db.read)).toEqual(right);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
  });

  it('holds open jobs due in those days when the file has open jobs too', async () => {
    const batch = await stageText(context, file(done('1', '2024-12-02'), open('4', '2025-02-01')));
    await decideImport(context, { batch, declared: december });
    expect(await missing(batch)).toBe(2);
  });
});
