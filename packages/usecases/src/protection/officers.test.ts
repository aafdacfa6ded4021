import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudits } from '../audits/list-audits.ts';
import type { Context } from '../context.ts';
import { readMeasure } from '../measure/read-measure.ts';
import { setUpService } from '../service/set-up-service.ts';
import { auditHeader, contextOf, importText } from '../testing.ts';
import { readProtection } from './read-protection.ts';

/** From April, and nothing from September; half time from June; never any. */
const time: Readonly<Record<string, (month: number) => number>> = {
  o1: (month) => (month < 9 ? 1 : 0),
  o2: (month) => (month < 6 ? 0 : 0.5),
  o3: () => 0,
};
const setup = serviceSetup.parse({
  name: 'Testshire',
  teams: [
    { id: 'north', name: 'North', share: 0.5 },
    { id: 'south', name: 'South', share: 0.5 },
  ],
  officers: [
    {
      id: 'o1',
      name: 'Ash Reed',
      team: 'north',
      capacity: [
        { from: '2024-04', available: 1 },
        { from: '2024-09', available: 0 },
      ],
    },
    { id: 'o2', name: 'Bo Lane', team: 'south', capacity: [{ from: '2024-06', available: 0.5 }] },
    { id: 'o3', name: 'Cy Moss', team: 'north' },
  ],
});

type Audit = Readonly<{ month: number; officer: string; team: string }>;
const done: readonly Audit[] = [4, 5, 6, 7, 8, 10, 11, 12].flatMap((month) => [
  { month, officer: 'o1', team: 'north' },
  { month, officer: 'o1', team: 'south' },
  { month, officer: 'o2', team: 'south' },
  { month, officer: 'o3', team: 'north' },
  { month, officer: '', team: 'north' },
]);
const file = [
  auditHeader,
  ...done.map(({ month, officer, team }, place) => {
    const day = `2024-${String(month).padStart(2, '0')}-10`;
    return `A${place},P${place},audit,planned,high,${day},satisfactory,${team},${officer},${day}`;
  }),
  '',
].join('\n');

/** Counted anew: September has no audit at all, so it is a month that nobody has told of. */
const months = [4, 5, 6, 7, 8, 10, 11, 12];
const timeOf = (officer: string) =>
  months.reduce((sum, month) => sum + (time[officer]?.(month) ?? 0), 0);
const timed = done.filter(({ officer, month }) => (time[officer]?.(month) ?? 0) > 0);

describe.each(testDatabases)('audits per available month on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpService(context, setup);
    await importText(context, file);
  });
  afterAll(() => db.close());

  it('count audits and time over the same officer months, on both pages, as by hand', async () => {
    const rate = timed.length / (timeOf('o1') + timeOf('o2'));
    const { officers } = await readProtection(context, {});
    expect(officers.rate).toBeCloseTo(rate, 12);
    expect(officers.withoutTime).toBe(done.length - timed.length);
    const { sentence } = await readMeasure(context, { measure: '2.2.2e' });
    expect(sentence).toContain(`Over the financial year so far it is ${rate.toFixed(1)} `);
  });

  it('an officer has all audits, those in time, the time, and a rate of the last two', async () => {
    const { officers } = await readProtection(context, {});
    const rowOf = (officer: string, auditsInTime: number) => {
      const audits = done.filter((one) => one.officer === officer).length;
      return { officer, audits, auditsInTime, availableMonths: timeOf(officer) };
    };
    expect(officers.rows).toMatchObject([
      { ...rowOf('o1', 10), rate: 2 },
      { ...rowOf('o2', 6), rate: 2 },
      { ...rowOf('o3', 0), rate: null, noRateReason: 'No time is recorded' },
    ]);
  });

  it('the audits left out are listed, and they only', async () => {
    const { officers } = await readProtection(context, {});
    const question = { from: '2024-04', to: '2024-12', withoutTime: true };
    const list = await listAudits(context, auditListInput.parse(question));
    expect(list.total).toBe(officers.withoutTime);
    expect(list.title).toMatch(/no time recorded for the officer in the month$/);
    const kept = new Set(timed.map((audit) => `A${done.indexOf(audit)}`));
    expect(list.rows.some(({ auditId }) => kept.has(auditId))).toBe(false);
  });

  it('the audits that the rate counts are listed, and they only', async () => {
    const question = { from: '2024-04', to: '2024-12', withTime: true };
    const list = await listAudits(context, auditListInput.parse(question));
    expect(list.title).toMatch(/in months with time recorded for the officer$/);
    expect(list.rows.map(({ auditId }) => auditId).sort()).toEqual(
      timed.map((audit) => `A${done.indexOf(audit)}`).sort(),
    );
  });

  it('a part of the audits is over all the time, and says so', async () => {
    const { officers } = await readProtection(context, { riskBand: 'high' });
    const whole = (await readProtection(context, {})).officers;
    expect(officers).toMatchObject({ rate: whole.rate, withoutTime: whole.withoutTime });
    expect(officers.sentence).toMatch(/of the audits shown/);
  });

  it('a team has the rate of its own officers; who helps from another has none there', async () => {
    const { officers } = await readProtection(context, { team: 'south' });
    expect(officers.rate).toBeCloseTo(6 / timeOf('o2'), 12);
    expect(officers.withoutTime).toBeNull();
    expect(officers.rows).toMatchObject([
      { officer: 'o1', audits: 8, rate: null, noRateReason: 'Of another team' },
      { officer: 'o2', audits: 8, auditsInTime: 6 },
    ]);
  });
});
