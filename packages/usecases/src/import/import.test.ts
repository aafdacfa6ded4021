import type { Database } from '@plumbline/db/database';
import { readImportBatch, updateImportBatch } from '@plumbline/db/queries/import-batches';
import { testDatabases } from '@plumbline/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import {
  auditHeader,
  contextOf,
  currentState,
  importText,
  setUpSmallService,
  stageText,
} from '../testing.ts';
import { cancelImport } from './cancel-import.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { confirmImport } from './confirm-import.ts';

import { decideImport } from './decide-import.ts';
import { undoImport } from './undo-import.ts';

const row = (
  id: string,
  day: string,
  more: Partial<Record<'team' | 'outcome' | 'risk', string>> = {},
) =>
  `${id},P-${id},audit,planned,${more.risk ?? 'high'},${day},${more.outcome ?? 'satisfactory'},${more.team ?? 'north'},o1,${day}`;
const file = (...rows: readonly string[]) => [auditHeader, ...rows, ''].join('\n');

describe.each(testDatabases)('importing audits on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterEach(() => db.close());

  const audits = async () => {
    const rows = await db.read
      .selectFrom('observation')
      .select(['period', 'numerator'])
      .where('measure', '=', '2.2.2a')
      .where('slice', '=', '')
      .where('known_to', '=', 2_147_483_647)
      .orderBy('period')
      .execute();
    return Object.fromEntries(rows.map((r) => [r.period, r.numerator]));
  };
  const counts = async (batch: number) =>
    JSON.parse((await readImportBatch(db.read, batch))?.counts ?? '{}');

  it('counts the audits of a confirmed file by month', async () => {
    await importText(
      context,
      file(row('1', '2024-11-04'), row('2', '2024-12-02'), row('3', '2024-12-30')),
    );
    expect(await audits()).toEqual({ '2024-11': 1, '2024-12': 2 });
  });

  it('changes nothing when the same file comes again', async () => {
    const text = file(row('1', '2024-11-04'), row('2', '2024-12-02'));
    await importText(context, text);
    const before = await currentState(db.read);
    const batch = await stageText(context, text);
    expect(await counts(batch)).toMatchObject({ new: 0, changed: 0, same: 2, refused: 0 });
    await confirmImport(context, { batch });
    expect(await currentState(db.read)).toEqual(before);
  });

  it('says what is new, changed and the same before anything is confirmed', async () => {
    await importText(context, file(row('1', '2024-11-04'), row('2', '2024-12-02')));
    const batch = await stageText(
      context,
      file(
        row('1', '2024-11-04'),
        row('2', '2024-12-02', { outcome: 'unsatisfactory' }),
        row('3', '2024-12-03'),
      ),
    );
    expect(await counts(batch)).toMatchObject({ new: 1, changed: 1, same: 1 });
    expect(await audits()).toEqual({ '2024-11': 1, '2024-12': 1 });
  });

  it('leaves nothing of a cancelled preview', async () => {
    const before = await currentState(db.read);
    const batch = await stageText(context, file(row('1', '2024-11-04')));
    await cancelImport(context, batch);
    expect(await currentState(db.read)).toEqual(before);
    expect(await db.read.selectFrom('staged_row').selectAll().execute()).toEqual([]);
    await expect(confirmImport(context, { batch })).rejects.toThrow('was cancelled');
  });

  it('withdraws what the file does not name within the days it declares, when that is accepted', async () => {
    await importText(
      context,
      file(row('1', '2024-11-04'), row('2', '2024-12-02'), row('3', '2024-12-30')),
    );
    const batch = await stageText(context, file(row('3', '2024-12-30')));
    const declared = { from: '2024-12-01', to: '2024-12-31' };
    expect(await decideImport(context, { batch, declared, withdrawMissing: true })).toMatchObject({
      missing: 1,
    });
    await confirmImport(context, { batch });
    expect(await audits()).toEqual({ '2024-11': 1, '2024-12': 1 });
  });

  it('does not call a record missing whose row in the file was refused', async () => {
    await importText(context, file(row('1', '2024-12-02')));
    const batch = await stageText(context, file(row('1', '2024-12-02', { outcome: 'splendid' })));
    const declared = { from: '2024-12-01', to: '2024-12-31' };
    expect(await decideImport(context, { batch, declared })).toMatchObject({
      refused: 1,
      missing: 0,
    });
  });

  it('holds rows of an unknown team back until the team is added', async () => {
    const text = file(row('1', '2024-12-02'), row('2', '2024-12-03', { team: 'East Hub' }));
    const batch = await stageText(context, text);
    expect(await counts(batch)).toMatchObject({ new: 1, waiting: 1 });
    expect(await decideImport(context, { batch, addTeams: ['east-hub'] })).toMatchObject({
      new: 2,
      waiting: 0,
    });
    await confirmImport(context, { batch });
    expect(await audits()).toEqual({ '2024-12': 2 });
    const again = await stageText(context, text);
    expect(await counts(again)).toMatchObject({ same: 2, waiting: 0 });
  });

  it('refuses a key that stands twice, names the first line, and keeps the first', async () => {
    const batch = await stageText(context, file(row('1', '2024-12-02'), row('1', '2024-12-03')));
    expect(await counts(batch)).toMatchObject({ new: 1, refused: 1 });
    const refused = await db.read
      .selectFrom('staged_row')
      .select(['line', 'issues'])
      .where('verdict', '=', 'refused')
      .execute();
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      line: 3,
      issues: expect.stringContaining('already on line 2'),
    });
  });

  it('asks to look again when another import changed what this one would do', async () => {
    const first = await stageText(context, file(row('1', '2024-12-02')));
    await importText(context, file(row('1', '2024-12-02', { outcome: 'unsatisfactory' })));
    await expect(confirmImport(context, { batch: first })).rejects.toThrow(
      'Look at the new counts',
    );
    expect(await counts(first)).toMatchObject({ new: 0, changed: 1 });
    await confirmImport(context, { batch: first });
    expect(await audits()).toEqual({ '2024-12': 1 });
  });

  it('takes back exactly one import and leaves the later ones', async () => {
    const first = await importText(context, file(row('1', '2024-11-04'), row('2', '2024-12-02')));
    await importText(context, file(row('2', '2024-12-02'), row('3', '2024-12-30')));
    await undoImport(context, first);
    expect(await audits()).toEqual({ '2024-12': 2 });
    await expect(undoImport(context, first)).rejects.toThrow('was undone already');
  });

  it('gives back what an undone import had withdrawn', async () => {
    await importText(context, file(row('1', '2024-12-02'), row('2', '2024-12-03')));
    const second = await importText(context, file(row('2', '2024-12-03')), {
      declared: { from: '2024-12-01', to: '2024-12-31' },
      withdrawMissing: true,
    });
    expect(await audits()).toEqual({ '2024-12': 1 });
    await undoImport(context, second);
    expect(await audits()).toEqual({ '2024-12': 2 });
  });

  it('moves an audit between months when its date is corrected', async () => {
    await importText(context, file(row('1', '2024-11-30')));
    await importText(context, file(row('1', '2024-12-01')));
    expect(await audits()).toEqual({ '2024-12': 1 });
  });

  it('keeps a version that comes back as it was', async () => {
    await importText(context, file(row('1', '2024-11-30')));
    await importText(context, file(row('1', '2024-11-30', { outcome: 'unsatisfactory' })));
    await importText(context, file(row('1', '2024-11-30')));
    expect(await audits()).toEqual({ '2024-11': 1 });
    const versions = await db.read.selectFrom('record_version').select('version').execute();
    expect(versions).toHaveLength(2);
  });

  it('counts an audit under the risk band it had when it was done, through later files and undos', async () => {
    const bands = async () => {
      const rows = await db.read
        .selectFrom('audit_count as n')
        .innerJoin('audit_cell as c', 'c.cell', 'n.cell')
        .select(['c.risk_band', 'n.audits'])
        .where('n.known_to', '=', 2_147_483_647)
        .execute();
      return Object.fromEntries(rows.map((r) => [r.risk_band, r.audits]));
    };
    const first = await importText(context, file(row('1', '2024-12-02', { risk: 'medium' })));
    const second = await importText(context, file(row('1', '2024-12-02', { risk: 'high' })));
    expect(await bands()).toEqual({ medium: 1 });
    await undoImport(context, first);
    expect(await bands()).toEqual({ high: 1 });
    await undoImport(context, second);
    expect(await bands()).toEqual({});
  });

  it('forgets the staged rows that a process had no time to forget, and no preview that waits', async () => {
    const decided = await stageText(context, file(row('1', '2024-11-04')));
    await db.write((trx) => updateImportBatch(trx, decided, { state: 'confirmed' }));
    const waiting = await stageText(context, file(row('2', '2024-11-04')));
    await clearLeftovers(context);
    const staged = await db.read.selectFrom('staged_row').select('batch').execute();
    expect(staged).toEqual([{ batch: waiting }]);
  });
});
