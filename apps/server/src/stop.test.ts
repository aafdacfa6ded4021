import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { auditFile, auditRow, smallService } from './cli/testing.ts';
import { freePort, temporaryFolder, until } from './testing.ts';
import { type ProductProcess, productProcesses } from './testing-processes.ts';

const folder = temporaryFolder({ 'service.json': JSON.stringify(smallService) });
const { command, serve, killAll } = productProcesses(folder.path);
beforeAll(async () => {
  expect(await command({}, 'init', 'service.json').ended).toBe(0);
});
afterEach(killAll);
afterAll(() => folder.remove());

const file = () => join(folder.path, 'data', 'plumbline.sqlite');

/** Works on the database from outside, as another process does. */
function outside<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file());
  try {
    return work(db);
  } finally {
    db.close();
  }
}

async function serving(): Promise<{ server: ProductProcess; origin: string }> {
  const port = await freePort();
  const server = serve({ PORT: String(port) });
  await until(() => server.out.includes('Testshire is at'));
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** Sends a file to a server that will never answer. */
function upload(origin: string): void {
  const body = auditFile(auditRow('1', '2024-11-04'));
  fetch(`${origin}/imports/audits?name=a.csv`, { method: 'POST', headers: { origin }, body }).catch(
    () => {},
  );
}

/** Asks a process to end, several times as a terminal and npm together do; says how it went. */
async function stop({ child, ended }: ProductProcess, signal: NodeJS.Signals) {
  const began = performance.now();
  for (let time = 0; time < 3; time += 1) child.kill(signal);
  return { code: await ended, quick: performance.now() - began < 2_000 };
}

/** What the database holds: nothing of an import that did not end, and no damage. */
function held() {
  return outside((db) => ({
    ...db.prepare('select count(*) as imports from import_batch').get(),
    ...db.prepare('pragma integrity_check').get(),
  }));
}

describe.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends a server cleanly within two seconds',
  (signal) => {
    it('in the middle of a statement that would take for ever', async () => {
      outside((db) =>
        db.exec(`create view for_ever as with recursive n(i) as (select 1 union all select i + 1 from n)
          select max(i) as i from n;
        create trigger slow after insert on import_batch
          begin update import_batch set rows_read = (select i from for_ever); end`),
      );
      const { server, origin } = await serving();
      upload(origin);
      // Twice in a row: short writes of the start have ended.
      await until(async () => isLocked() && (await wait(150, true)) && isLocked());
      expect(await stop(server, signal)).toEqual({ code: 0, quick: true });
      outside((db) => db.exec('drop trigger slow; drop view for_ever'));
      expect(held()).toEqual({ imports: 0, integrity_check: 'ok' });
    });

    it('while it waits for another process to end its writing', async () => {
      const { server, origin } = await serving();
      const other = new DatabaseSync(file());
      other.exec('begin immediate');
      upload(origin);
      await wait(300);
      expect(await stop(server, signal)).toEqual({ code: 0, quick: true });
      other.close();
      expect(held()).toEqual({ imports: 0, integrity_check: 'ok' });
    });

    it('when nothing is under way', async () => {
      const { server } = await serving();
      expect(await stop(server, signal)).toEqual({ code: 0, quick: true });
      expect(server.errors).toBe('');
    });

    it('while the demonstration is put in', async () => {
      const data = join(folder.path, `seeding-${signal}`);
      const server = serve({ PORT: String(await freePort()), PLUMBLINE_DATA: data });
      await until(() => server.errors.includes('Putting the demonstration in'));
      expect(await stop(server, signal)).toEqual({ code: 0, quick: true });
      expect(server.errors).toMatch(/^(Putting the demonstration in: .*\n)+$/);
    });
  },
);

it('an import on the command line that is stopped while it reads leaves nothing', async () => {
  const rows = Array.from({ length: 150_000 }, (_, row) => auditRow(`S${row}`, '2024-11-04'));
  writeFileSync(join(folder.path, 'long.csv'), auditFile(rows.join('\n')));
  const importing = command({}, 'import', 'audits', 'long.csv');
  await until(() => outside((db) => db.prepare('select 1 from staged_row').get() !== undefined));
  expect((await stop(importing, 'SIGINT')).code).toBe(1);
  expect(importing.errors).toContain('Stopped: nothing was imported.\n');
  const states = outside((db) => db.prepare('select distinct state from import_batch').all());
  expect(states).toEqual([{ state: 'cancelled' }]);
});

function isLocked(): boolean {
  return outside((db) => {
    try {
      db.exec('begin immediate; rollback');
      return false;
    } catch {
      return true;
    }
  });
}
