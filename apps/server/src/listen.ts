import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';

export type Listening = {
  readonly url: string;
  /** Ends within a second, whoever is still connected. */
  readonly close: () => Promise<void>;
};

/** How long requests under way may still take once we are asked to stop. */
const GRACE_MS = 300;
/** How long those that were cut off may take to clear up after themselves. */
const CLEAR_UP_MS = 500;

/** Opens the port. Rejects with the system's error, such as EADDRINUSE, when it cannot. */
export async function listen(
  app: App,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const name = host === '::1' ? '[::1]' : host;
  return { url: `http://${name}:${port}`, close: () => shutDown(server, app) };
}

async function shutDown(server: Server, app: App): Promise<void> {
  const settled = app.close();
  const closed = once(server, 'close');
  server.close();
  await Promise.race([closed, wait(GRACE_MS)]);
  server.closeAllConnections();
  await Promise.race([settled, wait(CLEAR_UP_MS)]);
}
