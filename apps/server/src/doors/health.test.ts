import { describe, expect, it } from 'vitest';
import { openEmptyService, openTestService } from '../testing.ts';

describe('readiness', () => {
  it('is there when the database answers, a service is set up and the disk has room', async () => {
    const service = await openTestService({ dataFolder: '/tmp' });
    const answer = await service.ask('/readyz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready', faults: [] }]);
    await service.close();
  });

  it('is not there before a service is set up', async () => {
    const service = await openEmptyService();
    const answer = await service.ask('/readyz');
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'not ready', faults: ['No service has been set up yet.'] },
    ]);
    await service.close();
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
