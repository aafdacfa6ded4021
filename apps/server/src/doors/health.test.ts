import { testDatabases } from '@plumbline/db/testing';
import { contextOf } from '@plumbline/usecases/testing';
import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { openTestService, testLog } from '../testing.ts';

describe('readiness', () => {
  it('is there when the database answers, a service is set up and the disk has room', async () => {
    const service = await openTestService({ dataFolder: '/tmp' });
    const answer = await service.ask('/readyz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready', faults: [] }]);
    await service.close();
  });

  it('is not there before a service is set up', async () => {
    const db = await testDatabases[0]?.open();
    if (!db) throw new Error('There is no database to test on.');
    const { log } = testLog();
    const app = createApp({ ...contextOf(db), webFolder: '/nowhere', port: 4317, log });
    const answer = await app.fetch(new Request('http://127.0.0.1:4317/readyz'));
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'not ready', faults: ['No service has been set up yet.'] },
    ]);
    await db.close();
  });

  it('is not there when the database does not answer, though the process is alive', async () => {
    const service = await openTestService();
    expect((await service.ask('/readyz')).status).toBe(200);
    await service.db.close();
    const ready = await service.ask('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', faults: ['The database does not answer.'] },
    ]);
    expect((await service.ask('/healthz')).status).toBe(200);
  });
});
