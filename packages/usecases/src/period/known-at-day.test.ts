import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextAt, recordTrained, setUpMeasuredService } from '../plan/testing-plan.ts';
import { contextOf } from '../testing.ts';
import { knownOn } from './known-at-day.ts';

describe.each(testDatabases)('what was known on a day, on $name', ({ open }) => {
  let db: Database;
  const on = (day?: string) => knownOn(contextOf(db, '2025-01-15'), day);
  beforeAll(async () => {
    db = await open();
    // The service's own revisions are 1 and 2.
    await setUpMeasuredService(db);
    await recordTrained(db, '2024-06-04T09:00', { month: '2024-05', of100: 80 });
    // Half an hour after midnight in London, on summer time.
    await recordTrained(db, '2024-07-03T23:30', { month: '2024-06', of100: 85 });
    await recordTrained(db, '2024-10-20T09:00', { month: '2024-09', of100: 88 });
    await recordTrained(db, '2024-11-20T09:00', { month: '2024-05', of100: 81 });
    await recordTrained(db, '2024-11-21T09:00', { month: '2024-10', of100: 20 });
    await recordTrained(db, '2024-12-04T09:00', { month: '2024-10', of100: 90 });
    await recordTrained(db, '2024-12-05T09:00', { month: '2024-12', of100: 40 });
    await recordTrained(db, '2025-01-04T09:00', { month: '2024-12', of100: 91 });
  });
  afterAll(() => db.close());

  it('without a day is what is known now, and so it is on the day itself', async () => {
    const now = { revision: 10, today: '2025-01-15', known: { day: null } };
    expect(await on()).toMatchObject(now);
    expect(await on('2025-01-15')).toMatchObject(now);
  });

  it('is the last revision before that day ended where the service is, seen from that day', async () => {
    expect(await on('2024-07-02')).toMatchObject({ revision: 3, today: '2024-07-02' });
    expect(await on('2024-07-03')).toMatchObject({ revision: 3 });
    expect(await on('2024-07-04')).toMatchObject({
      revision: 4,
      known: { day: '2024-07-04', label: '4 July 2024' },
    });
  });

  it('says how many figures of months that had ended are others now', async () => {
    const restated = async (day: string) => (await on(day)).known.restated;
    expect(await restated('2024-06-04')).toBe('Since then 1 figure has been restated.');
    expect(await restated('2024-11-20')).toBe('Since then no figure has been restated.');
    expect(await restated('2024-11-21')).toBe('Since then 1 figure has been restated.');
  });

  it('does not call the figure of a month under way restated when the month is whole', async () => {
    expect((await on('2024-12-05')).known.restated).toBe('Since then no figure has been restated.');
    expect((await on('2024-12-31')).known.restated).toBe('Since then 1 figure has been restated.');
  });

  it('counts a figure once however often it changed, and not one that came back to what it was', async () => {
    const other = await testDatabases[0]?.open();
    if (other === undefined) throw new Error('There is no database to test on.');
    await setUpMeasuredService(other);
    for (const [minute, of100] of [80, 70, 60, 80].entries()) {
      await recordTrained(other, `2024-06-04T09:0${minute}`, { month: '2024-05', of100 });
    }
    await recordTrained(other, '2024-06-05T09:00', { month: '2024-05', of100: 81 });
    await recordTrained(other, '2024-06-06T09:00', { month: '2024-05', of100: 80 });
    const context = contextAt(other, '2025-01-15T09:00');
    const restated = async (day: string) => (await knownOn(context, day)).known.restated;
    expect(await restated('2024-06-04')).toBe('Since then no figure has been restated.');
    expect(await restated('2024-06-05')).toBe('Since then 1 figure has been restated.');
    await other.close();
  });

  it('cannot be told of a day to come, of one before the service was set up or of no day', async () => {
    await expect(on('2025-01-16')).rejects.toThrow(
      '16 January 2025 is still to come, so nothing was known on it.',
    );
    await expect(on('2023-10-31')).rejects.toThrow(
      'Nothing was known here on 31 October 2023: choose a later date.',
    );
    await expect(on('2024-02-30')).rejects.toThrow('"2024-02-30" is not a date.');
  });
});

it('there is nothing to look back to before a service is set up', async () => {
  const db = await testDatabases[0]?.open();
  if (db === undefined) throw new Error('There is no database to test on.');
  await expect(knownOn(contextOf(db, '2025-01-15'), '2024-01-01')).rejects.toThrow(
    'No service has been set up yet.',
  );
  await db.close();
});
