import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { freePort, openTestService, until } from './testing.ts';

describe('a listening server', () => {
  it('ends within two seconds with open streams, an idle connection and an upload under way', async () => {
    const service = await openTestService();
    const server = await listen(service.app, { host: '127.0.0.1', port: service.port });
    const streams = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}/changes`)));
    await (await fetch(`${server.url}/healthz`)).text();
    const uploading = connect(service.port, '127.0.0.1').on('error', () => {});
    await once(uploading, 'connect');
    uploading.write(
      `POST /imports/audits?name=slow.csv HTTP/1.1\r\nhost: 127.0.0.1:${service.port}\r\norigin: ${service.origin}\r\ncontent-length: 1000\r\n\r\naudit_id,`,
    );
    await until(async () => (await service.imports()).length === 1);

    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await Promise.all(streams.map((stream) => stream.text().catch(() => '')));
    expect(await service.imports()).toEqual([]);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    await service.close();
  });

  it('lets a request under way be answered before it ends', async () => {
    const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()];
    const app = {
      fetch: () => {
        asked.resolve();
        return answered.promise;
      },
      close: async () => void (await answered.promise),
    };
    const where = { host: '127.0.0.1', port: await freePort() };
    const server = await listen(app, where);
    const answer = fetch(server.url);
    await asked.promise;
    const closed = server.close();
    setTimeout(() => answered.resolve(new Response('the figures')), 50);
    expect(await (await answer).text()).toBe('the figures');
    await closed;
  });

  it('rejects when the port is taken', async () => {
    const service = await openTestService();
    const where = { host: '127.0.0.1', port: service.port };
    const server = await listen(service.app, where);
    await expect(listen(service.app, where)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
    await service.close();
  });
});
