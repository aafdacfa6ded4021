import { expect, it } from 'vitest';
import { appToCome } from './app-to-come.ts';

it('whoever asks before the product has started is answered when it has', async () => {
  const app = appToCome();
  const early = app.fetch(new Request('http://127.0.0.1/'));
  await app.close();
  let closed = false;
  app.arrive({
    fetch: async () => new Response('the figures'),
    close: async () => {
      closed = true;
    },
  });
  expect(await (await early).text()).toBe('the figures');
  expect(await (await app.fetch(new Request('http://127.0.0.1/'))).text()).toBe('the figures');
  await app.close();
  expect(closed).toBe(true);
});
