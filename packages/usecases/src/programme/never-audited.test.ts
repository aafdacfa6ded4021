import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { verifyFigures } from '../figures/verify-figures.ts';
import { undoImport } from '../import/undo-import.ts';
import { readProtection } from '../protection/read-protection.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { listSchedule } from './list-schedule.ts';

const schedule = [
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,last_audited_on',
  'S1,P1,2024-25,very-high,north,2024-10-20,',
  'S2,P2,2024-25,very-high,north,2024-10-31,never',
  'S3,P3,2024-25,very-high,south,2024-11-30,2021-03-01',
  'S4,P4,2024-25,very-high,south,2025-02-28,',
  'S5,P5,2024-25,high,south,2025-02-28,',
  '',
].join('\n');
const audits = (...rows: readonly string[]) => [auditHeader, ...rows, ''].join('\n');
const of = (id: string, premises: string, done: string) =>
  `${id},${premises},audit,planned,very-high,${done},satisfactory,north,o1,${done}`;

describe.each(testDatabases)('very high risk premises never audited, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db, '2025-01-15');
    await setUpSmallService(context);
    await importText(context, schedule, { source: 'schedule' });
  });
  afterAll(() => db.close());

  const never = async (period = 'ytd') => {
    const { programme } = await readProtection(context, { period });
    const question = scheduleListInput.parse({ period, neverAudited: true });
    const { rows } = await listSchedule(context, question);
    const { neverAuditedVeryHigh } = programme?.total ?? {};
    expect(rows.map(({ itemId }) => itemId)).toHaveLength(neverAuditedVeryHigh ?? -1);
    return rows.map(({ itemId }) => itemId);
  };

  it('are those whose schedule names no last audit, whatever their due date', async () => {
    expect(await never()).toEqual(['S1', 'S2', 'S4']);
  });

  it('are no longer those audited in an earlier year, whichever file came first', async () => {
    const batch = await importText(context, audits(of('A1', 'P1', '2022-06-01')));
    expect(await never()).toEqual(['S2', 'S4']);
    const { rows } = await listSchedule(context, scheduleListInput.parse({}));
    expect(rows.map(({ itemId, lastAuditedBefore }) => [itemId, lastAuditedBefore])).toEqual([
      ['S1', '2022-06-01'],
      ['S2', null],
      ['S3', '2021-03-01'],
      ['S4', null],
      ['S5', null],
    ]);
    expect((await verifyFigures(context)).faults).toEqual([]);
    await undoImport(context, batch);
    expect(await never()).toEqual(['S1', 'S2', 'S4']);
    expect((await verifyFigures(context)).faults).toEqual([]);
  });

  it('are still those that were only followed up, visited otherwise or not audited in the end', async () => {
    const batch = await importText(
      context,
      audits(
        'B1,P1,audit,follow-up,very-high,2022-06-01,satisfactory,north,o1,2022-06-01',
        'B2,P2,school talk,planned,very-high,2022-06-01,,north,o1,2022-06-01',
        'B3,P4,audit,planned,very-high,,,north,o1,2022-06-01',
      ),
    );
    expect(await never()).toEqual(['S1', 'S2', 'S4']);
    await undoImport(context, batch);
  });

  it('are no longer those audited this year, from the month in which it was done', async () => {
    await importText(context, audits(of('C1', 'P2', '2024-11-05')));
    expect(await never('2024-10')).toEqual(['S1', 'S2', 'S4']);
    expect(await never('2024-11')).toEqual(['S1', 'S4']);
  });

  it('say the later of the two days where the schedule and the audits held differ', async () => {
    await importText(context, audits(of('D1', 'P3', '2023-02-07'), of('D2', 'P3', '2020-01-07')));
    const { rows } = await listSchedule(
      context,
      scheduleListInput.parse({ riskBands: ['very-high'] }),
    );
    const found = rows.find(({ itemId }) => itemId === 'S3');
    expect(found?.lastAuditedBefore).toBe('2023-02-07');
    expect(await never()).toEqual(['S1', 'S4']);
  });
});
