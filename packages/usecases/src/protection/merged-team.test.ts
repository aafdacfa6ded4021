import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { setUpService } from '../service/set-up-service.ts';
import { auditHeader, contextOf, importText } from '../testing.ts';
import { readProtection } from './read-protection.ts';
import { readProtectionTable } from './read-protection-table.ts';

const words =
  'East: part of North from 1 October 2024. Audits that name it stay in its row, with no share to reach.';

describe.each(testDatabases)('a team that was merged, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpService(
      context,
      serviceSetup.parse({
        name: 'Testshire',
        teams: [
          { id: 'north', name: 'North', share: 1 },
          { id: 'east', name: 'East', share: 0, merged: { into: 'north', on: '2024-10-01' } },
        ],
        officers: [],
        annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
        expectedByNow: [0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25],
        unsatisfactoryBand: { low: 58, high: 74 },
      }),
    );
    await importText(
      context,
      `${auditHeader}\nA1,P1,audit,planned,high,2024-06-03,satisfactory,east,,2024-06-03\n`,
    );
  });
  afterAll(() => db.close());

  it('says in its row what became of it, and why it has no status', async () => {
    const { teams } = await readProtection(context, {});
    const [east, north] = teams;
    expect(east).toMatchObject({ name: 'East', done: 1, expected: null, merged: words });
    expect(east?.status).toMatchObject({ word: 'no-status', reason: words });
    expect(north).toMatchObject({ name: 'North', merged: null });
  });

  it('says so in the file too', async () => {
    const { rows } = await readProtectionTable(context, 'teams', { riskBand: 'high' });
    expect(rows.find(({ name }) => name === 'East')?.merged).toBe(words);
  });
});
