import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Database } from '@plumbline/db/database';
import { type ImportBatch, listImportBatches } from '@plumbline/db/queries/import-batches';
import { testDatabases } from '@plumbline/db/testing';
import type { Context } from '@plumbline/usecases/context';
import { contextOf, setUpSmallService } from '@plumbline/usecases/testing';
import { type Logger, pino } from 'pino';
import { type App, type AppParts, createApp } from './app.ts';

/** A log that a test can read. */
export type TestLog = { readonly log: Logger; readonly lines: readonly Record<string, unknown>[] };

export function testLog(): TestLog {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return { log, lines };
}

export type TestService = {
  readonly db: Database;
  readonly context: Context;
  readonly app: App;
  readonly origin: string;
  readonly port: number;
  readonly log: TestLog['lines'];
  /** Asks the app itself, without a port; a write comes from the service's own page. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** Every import there ever was, the newest first. */
  readonly imports: () => Promise<readonly ImportBatch[]>;
  /** How many rows of previews are kept. */
  readonly stagedRows: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A small service on a SQLite database of its own, with an app that nobody listens with yet. */
export async function openTestService(parts: Partial<AppParts> = {}): Promise<TestService> {
  const empty = await openEmptyService(parts);
  await setUpSmallService(empty.context);
  return empty;
}

/** The same before any service is set up. */
export async function openEmptyService(parts: Partial<AppParts> = {}): Promise<TestService> {
  const db = await sqlite();
  const context = contextOf(db);
  const port = await freePort();
  const { log, lines } = testLog();
  const app = createApp({
    ...context,
    webFolder: '/nowhere',
    port,
    log,
    watchEveryMs: 20,
    ...parts,
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    db,
    context,
    app,
    origin,
    port,
    log: lines,
    ask: (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (!headers.has('origin')) headers.set('origin', origin);
      return app.fetch(new Request(`${origin}${path}`, { ...init, headers }));
    },
    imports: () => listImportBatches(db.read, { limit: 100 }),
    stagedRows: async () => {
      const count = db.read.selectFrom('staged_row').select((eb) => eb.fn.countAll().as('rows'));
      return Number((await count.executeTakeFirst())?.rows);
    },
    close: async () => {
      await app.close();
      await db.close();
    },
  };
}

async function sqlite(): Promise<Database> {
  const [first] = testDatabases;
  if (!first) throw new Error('There is no database to test on.');
  return first.open();
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** A folder with these files, that goes away with `remove`. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-server-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Waits until something is so; throws after thirty seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('It did not come to pass in thirty seconds.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
