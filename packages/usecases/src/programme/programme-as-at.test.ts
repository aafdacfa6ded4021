import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBoard } from '../board/read-board.ts';
import type { Context } from '../context.ts';
import { verifyFigures } from '../figures/verify-figures.ts';
import { streamRefusedRows } from '../import/stream-refused-rows.ts';
import { readProtection } from '../protection/read-protection.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { listSchedule } from './list-schedule.ts';

const header =
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,current_due_date,removed_on,removed_reason,rebanded_to,rebanded_on,last_audited_on';
const frozen = [
  'S1,P1,2024-25,high,north,2024-10-20,,,,,,2021-03-01',
  'S2,P2,2024-25,high,north,2024-10-31,,,,,,2021-03-01',
  'S3,P3,2024-25,high,south,2024-11-30,,,,,,2021-03-01',
  'S4,P4,2024-25,very-high,south,2025-02-28,,,,,,2021-03-01',
];
/** The same a month later: what is closed by then is what happened in January and February. */
const later = [
  'S1,P1,2024-25,high,north,2024-10-20,,,,,,2021-03-01',
  'S2,P2,2024-25,high,north,2024-10-31,,2025-01-20,Demolished,,,2021-03-01',
  'S3,P3,2024-25,high,south,2024-11-30,,,,medium,2025-02-03,2021-03-01',
  'S4,P4,2024-25,very-high,south,2025-02-28,,,,,,2021-03-01',
];
const fileOf = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
const audited = `${auditHeader}\nA1,P1,audit,planned,high,2024-10-20,satisfactory,north,o1,2024-10-21\n`;

describe.each(testDatabases)('a programme as at a month on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  let spring: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db, '2025-01-15');
    spring = contextOf(db, '2025-03-10');
    await setUpSmallService(context);
    await importText(context, audited);
    await importText(context, fileOf(...frozen), { source: 'schedule' });
  });
  afterAll(() => db.close());

  const shown = async (at: Context, period: string) => {
    const { programme } = await readProtection(at, { period });
    const list = await listSchedule(at, scheduleListInput.parse({ period }));
    const board = await readBoard(at, { period });
    const card = board.sections
      .flatMap(({ measures }) => measures)
      .find(({ measure }) => measure === '2.2.1a');
    return { programme, rows: list.rows, latest: card?.latest, spark: card?.spark };
  };
  const statesOf = (rows: readonly { readonly itemId: string; readonly state: string }[]) =>
    Object.fromEntries(rows.map(({ itemId, state }) => [itemId, state]));

  it('keeps a closed month as it closed, whatever a later schedule tells', async () => {
    const closed = await shown(context, '2024-12');
    expect(closed.programme?.total).toMatchObject({ due: 3, doneOnTime: 1, overdue: 2 });
    await importText(spring, fileOf(...later), { source: 'schedule' });
    expect(await shown(spring, '2024-12')).toEqual(closed);
    expect(closed.rows.map(({ removedReason }) => removedReason)).toEqual([null, null, null, null]);
  });

  it('lets each leave in the month of its day, on every page alike', async () => {
    const january = await shown(spring, '2025-01');
    expect(january.programme?.total).toMatchObject({ due: 2, overdue: 1, removed: 1, reBanded: 0 });
    expect(statesOf(january.rows)).toEqual({
      S1: 'done-on-time',
      S2: 'removed',
      S3: '1-to-3-months',
      S4: 'not-yet-due',
    });
    expect(january.rows.find(({ itemId }) => itemId === 'S3')).toMatchObject({ rebandedTo: null });
    const february = await shown(spring, '2025-02');
    expect(february.programme?.total).toMatchObject({
      due: 2,
      overdue: 1,
      removed: 1,
      reBanded: 1,
    });
    expect(february.rows.find(({ itemId }) => itemId === 'S2')).toMatchObject({
      removedReason: 'Demolished',
    });
  });

  it('draws past months as they closed: counted by hand, 1 of 2, 1 of 3, and then as they left', async () => {
    const { spark = [] } = await shown(spring, '2025-02');
    const values = spark.slice(-5).map(({ month, value }) => [month, value && Math.round(value)]);
    expect(values).toEqual([
      ['2024-10', 50],
      ['2024-11', 33],
      ['2024-12', 33],
      ['2025-01', 50],
      ['2025-02', 50],
    ]);
    expect((await verifyFigures(spring)).faults).toEqual([]);
  });

  it('takes no day that has not come, and no first due date of another year', async () => {
    const batch = await importText(
      context,
      fileOf(
        'T1,P5,2024-25,high,north,2024-10-20,2025-03-01,2025-01-16,Closed,,,',
        'T2,P6,2024-25,high,north,2024-10-20,,,,low,2025-01-16,',
        'T3,P7,2024-25,high,north,2025-05-03,,,,,,',
      ),
      { source: 'schedule' },
    );
    const refused: unknown[] = [];
    for await (const rows of streamRefusedRows(context, batch)) refused.push(...rows);
    expect(refused.slice(1).map((row) => (row as readonly string[])[1])).toEqual([
      expect.stringMatching(/^removed_on: 16 January 2025 is in the future/),
      expect.stringMatching(/^rebanded_on: 16 January 2025 is in the future/),
      'first_due_date: First due 3 May 2025 is not in 2024/25. Check the date and the year.',
    ]);
  });
});
