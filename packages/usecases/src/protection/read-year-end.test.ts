import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { months, toMonth } from '@plumbline/domain/period/month';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { readProtection } from './read-protection.ts';

/** In each month six audits by a full-time officer, three by one of half time and one by nobody. */
const doneBy: readonly string[] = [...Array(6).fill('o1'), ...Array(3).fill('o2'), ''];
const file = [
  auditHeader,
  ...months
    .range(toMonth('2024-04'), toMonth('2025-01'))
    .flatMap((month) =>
      doneBy.map(
        (officer, place) =>
          `${month}-${place},P${month}-${place},audit,planned,high,${month}-10,satisfactory,north,${officer},${month}-10`,
      ),
    ),
  '',
].join('\n');

describe.each(testDatabases)('what a plan to catch up starts from, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    await importText(context, file);
  });
  afterAll(() => db.close());

  it('is the recorded capacity of the days left and the pace of a full-time officer of late', async () => {
    const { planner, volume } = await readProtection(context, {});
    // 27 audits by officers with time in 1.5 times 92 days: 1.37 a week.
    expect(planner).toMatchObject({ done: 100, officers: 1.5, perWeek: 1.37, weeksLeft: 75 / 7 });
    expect(planner?.basis).toBe(
      "It starts from 1.5 full-time officers, the average available up to 31 March 2025 by the capacity recorded for 2 officers, and from 1.37 audits a week each, the pace from October to December 2024. In those months 1.5 full-time officers did 9 audits a month; this start comes to about 9. Not in that pace: 3 audits without an officer's recorded time. It counts on from the 100 done by 15 January 2025; the forecast of the year end goes by all months of the year to the end of December.",
    );
    const { perCount, drift } = volume.landing?.forecast ?? {};
    expect(planner).toMatchObject({ perCount, drift });
  });

  it('is nothing for a part of the audits, for a period before today or a year that is over', async () => {
    for (const input of [{ team: 'north' }, { period: '2024-25-Q2' }, { period: '2023-24' }]) {
      expect((await readProtection(context, input)).planner).toBeNull();
    }
  });
});
