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
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,current_due_date';
const item = (id: string, year: string, due: string) =>
  `${id},P${id},${year},high,north,${due},${due}`;
const file = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
const lastYear = item('A', '2023-24', '2024-03-20');
const [spring, winter] = [item('B', '2024-25', '2024-05-13'), item('C', '2024-25', '2025-02-01')];
const nextYear = item('D', '2025-26', '2025-06-01');
const year = { from: '2024-04-01', to: '2025-03-31' };

describe.each(testDatabases)('the days a schedule covers, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    await importText(context, file(lastYear, spring, winter, nextYear), { source: 'schedule' });
  });
  afterEach(() => db.close());

  const preview = (batch: number) => readImportPreview(context, batch);
  const heldItems = async () =>
    (await currentState(db.read)).records.map((record) => JSON.parse(record).key).sort();

  it('are the whole financial years of its rows, until a person says otherwise', async () => {
    const batch = await stageText(context, file(spring), 'schedule');
    expect(await preview(batch)).toMatchObject({ declared: year, isRangeChosen: false });
    expect((await preview(batch)).counts).toMatchObject({ same: 1, missing: 1 });
    const both = await stageText(context, file(lastYear, spring), 'schedule');
    expect((await preview(both)).declared).toEqual({ ...year, from: '2023-04-01' });
  });

  it('are not said by a file that leaves out a year between two, or has no row', async () => {
    const gap = await stageText(context, file(lastYear, nextYear), 'schedule');
    expect(await preview(gap)).toMatchObject({ declared: null, counts: { missing: 0 } });
    const refused = await stageText(context, file(item('X', '2024-25', '30/02/2025')), 'schedule');
    expect((await preview(refused)).declared).toBeNull();
  });

  it('are never of a year of which it has no row: nothing of that year is missing', async () => {
    const batch = await stageText(context, file(spring), 'schedule');
    const beyond = { from: '2024-03-01', to: '2025-06-30' };
    const refusal = {
      code: 'bad-input',
      message:
        'The file has no row of 2023/24 and 2025/26, so nothing of those years is missing from it. Choose days within 2024/25.',
    };
    await expect(
      decideImport(context, { batch, declared: beyond, withdrawMissing: true }),
    ).rejects.toMatchObject(refusal);
    await expect(decideImport(context, { batch, declared: beyond })).rejects.toMatchObject(refusal);
  });

  it('are those within which what it leaves out is withdrawn, and comes back with undo', async () => {
    const before = await currentState(db.read);
    const batch = await stageText(context, file(spring), 'schedule');
    await decideImport(context, { batch, declared: year, withdrawMissing: true });
    await confirmImport(context, { batch, acceptWarnings: true });
    expect(await heldItems()).toEqual(['A', 'B', 'D']);
    await undoImport(context, batch);
    expect(await currentState(db.read)).toEqual(before);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
  });
});
