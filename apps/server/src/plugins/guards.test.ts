import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

const fromHost = (host: string) => service.ask('/healthz', { headers: { host } });

describe('the host of a request', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])(
    'may be %s with our port',
    async (name) => {
      expect((await fromHost(`${name}:${service.port}`)).status).toBe(200);
    },
  );

  it.each([
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '127.0.0.1:PORT.evil.example',
  ])('may not be %s', async (host) => {
    const answer = await fromHost(host.replace('PORT', String(service.port)));
    expect(answer.status).toBe(421);
    expect(await answer.text()).toContain(`Open ${service.origin} on this machine.`);
  });

  it('is checked for every door, and the refusal has the headers too', async () => {
    for (const path of ['/', '/trpc/service.current', '/csv/audits.csv', '/changes', '/readyz']) {
      const answer = await service.ask(path, { headers: { host: 'evil.example' } });
      expect([path, answer.status]).toEqual([path, 421]);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('a write', () => {
  const write = (origin: string | undefined, method = 'POST') => {
    const url = `${service.origin}/trpc/imports.cancel`;
    return service.app.fetch(
      new Request(url, {
        method,
        headers: { 'content-type': 'application/json', ...(origin && { origin }) },
        body: '{"batch":1}',
      }),
    );
  };

  it('from our own page reaches its door', async () => {
    expect((await write(service.origin)).status).toBe(404);
  });

  it('without an origin is refused', async () => {
    const answer = await write(undefined);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('Changes can only be made from Plumbline’s own pages.');
  });

  it.each(['null', 'http://evil.example', 'http://127.0.0.1:1', 'https://127.0.0.1:PORT'])(
    'from %s is refused',
    async (origin) => {
      expect((await write(origin.replace('PORT', String(service.port)))).status).toBe(403);
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('by %s is a write as well', async (method) => {
    expect((await write('http://evil.example', method)).status).toBe(403);
  });

  it('of an upload is refused before a byte of it is read', async () => {
    let read = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          read += 1;
          controller.enqueue(new Uint8Array(1_000));
        },
      },
      { highWaterMark: 0 },
    );
    const request = new Request(`${service.origin}/imports/audits?name=a.csv`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect((await service.app.fetch(request)).status).toBe(403);
    expect(read).toBe(0);
  });
});

describe('every answer', () => {
  it('keeps the page to itself', async () => {
    const { headers } = await service.ask('/healthz');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    // A chart that is saved as a PNG is painted from an image of the page's own making.
    expect(policy).toContain("img-src 'self' blob:;");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('has a line in the log, without the query', async () => {
    await service.ask('/csv/audits.csv?from=2024-04&to=2024-12&officer=o1');
    expect(service.log.at(-1)).toMatchObject({
      method: 'GET',
      path: '/csv/audits.csv',
      status: 200,
      ms: expect.any(Number),
      requestId: expect.any(String),
    });
    expect(JSON.stringify(service.log.at(-1))).not.toContain('o1');
  });
});

describe('the body of a request', () => {
  const post = (body: string) =>
    service.ask('/trpc/imports.decide', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  it('over a megabyte is refused', async () => {
    const answer = await post(JSON.stringify({ batch: 1, addTeams: ['x'.repeat(1_100_000)] }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toBe('That is too much to send at once.');
  });

  it('that is not JSON is refused in words', async () => {
    const answer = await post('{"batch":');
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/ at .*\.ts/);
  });
});

describe('a fault of ours', () => {
  it('is told in one sentence and logged once with its stack', async () => {
    const broken = await openTestService({
      clock: {
        now: () => '2025-01-15T09:00:00.000Z',
        machine: () => '2025-01-15T09:00:00.000Z',
        today: () => {
          throw new Error('The clock fell off the wall');
        },
      },
    });
    const csv = await broken.ask('/csv/protection/months.csv');
    expect([csv.status, await csv.text()]).toEqual([500, 'Something went wrong at our end.']);
    const rpc = await broken.ask('/trpc/service.current');
    expect(rpc.status).toBe(500);
    expect(await rpc.text()).not.toContain('wall');
    const errors = broken.log.filter((line) => line.level === 50);
    expect(errors).toHaveLength(2);
    for (const line of errors) {
      expect(line).toMatchObject({
        requestId: expect.any(String),
        err: { message: 'The clock fell off the wall', stack: expect.stringContaining(' at ') },
      });
    }
    await broken.close();
  });
});
