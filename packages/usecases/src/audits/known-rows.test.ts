import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSchedule } from '../programme/list-schedule.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { listAudits } from './list-audits.ts';
import { streamAudits } from './stream-audits.ts';

const scheduleHeader =
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,current_due_date';
const audit = (outcome: string) =>
  `${auditHeader}\nA1,P1,audit,planned,high,2024-10-20,${outcome},north,o1,2024-10-21\n`;

describe.each(testDatabases)('the rows behind a number as known on a day, on $name', ({ open }) => {
  let db: Database;
  const now = () => contextOf(db, '2025-01-15');
  const audits = (known?: string) =>
    auditListInput.parse({ from: '2024-10', to: '2024-10', known });
  const schedule = (known?: string) => scheduleListInput.parse({ period: '2024-10', known });
  beforeAll(async () => {
    db = await open();
    const october = contextOf(db, '2024-10-25');
    await setUpSmallService(october);
    await importText(october, audit('satisfactory'));
    const frozen = [scheduleHeader, 'S1,P1,2024-25,high,north,2024-10-20,', ''].join('\n');
    await importText(october, frozen, { source: 'schedule' });
    const december = contextOf(db, '2024-12-03');
    await importText(december, audit('unsatisfactory'));
    const moved = [scheduleHeader, 'S1,P1,2024-25,high,north,2024-10-20,2025-02-01', ''];
    await importText(december, moved.join('\n'), { source: 'schedule' });
  });
  afterAll(() => db.close());

  it('are those of that day, and say so', async () => {
    const then = await listAudits(now(), audits('2024-11-01'));
    expect(then.rows.map(({ outcome }) => outcome)).toEqual(['satisfactory']);
    expect(then.known.label).toBe('1 November 2024');
    const today = await listAudits(now(), audits());
    expect(today.rows.map(({ outcome }) => outcome)).toEqual(['unsatisfactory']);
    expect(today.known.day).toBeNull();
  });

  it('are the same in a file', async () => {
    for await (const rows of streamAudits(now(), audits('2024-11-01'))) {
      expect(rows.map(({ outcome }) => outcome)).toEqual(['satisfactory']);
    }
  });

  it('of the schedule are those of that day, with what was done by then', async () => {
    const then = await listSchedule(now(), schedule('2024-11-01'));
    expect(then.rows).toMatchObject([{ itemId: 'S1', due: '2024-10-20', doneOn: '2024-10-20' }]);
    expect(then.known.label).toBe('1 November 2024');
    expect((await listSchedule(now(), schedule())).rows).toMatchObject([{ due: '2025-02-01' }]);
  });

  it('of a day to come, or before there was anything, are refused', async () => {
    for (const day of ['2025-01-16', '2024-10-24']) {
      await expect(listAudits(now(), audits(day))).rejects.toMatchObject({ code: 'bad-input' });
      await expect(listSchedule(now(), schedule(day))).rejects.toMatchObject({
        code: 'bad-input',
      });
    }
  });
});
