import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { auditFile, auditRow, smallService } from './cli/testing.ts';
import { freePort, temporaryFolder, until } from './testing.ts';
import { productProcesses } from './testing-processes.ts';

const folder = temporaryFolder({
  'service.json': JSON.stringify(smallService),
  'audits.csv': auditFile(auditRow('1', '2024-11-04')),
});
const { command, serve, killAll } = productProcesses(folder.path);
afterAll(() => folder.remove());
afterEach(killAll);

it('a served database: another process imports, open pages hear of it, and all of it ends well', async () => {
  expect(await command({}, 'init', 'service.json').ended).toBe(0);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = serve({ PORT: String(port) });
  await until(() => server.out.includes('\n'));
  expect(server.out.split('\n')[0]).toBe(`Testshire is at ${origin}`);
  await until(() => server.out.includes('This is the demonstration'));

  const page = await fetch(`${origin}/changes?since=1`);
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader();
  const heard = (async () => {
    for (let text = ''; ; ) {
      const next = await reader?.read();
      if (!next || next.done) return text;
      text += next.value;
      if (text.includes('data:')) return text;
    }
  })();
  const imported = command({}, 'import', 'audits', 'audits.csv');
  expect([await imported.ended, imported.errors]).toEqual([0, '']);
  expect(await heard).toContain('data: {"revision":2}');

  const second = serve({ PORT: String(port) });
  expect([await second.ended, second.errors]).toEqual([
    1,
    `Port ${port} is in use. Is Plumbline running already? Stop that, or set PORT to another port.\n`,
  ]);
  const replaced = command({}, 'init', 'service.json', '--replace-demonstration');
  expect(await replaced.ended).toBe(1);
  expect(replaced.errors).toContain(`process ${server.child.pid}`);

  const began = performance.now();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(2_000);
  const requests = server.errors
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(requests).toMatchObject([{ method: 'GET', path: '/changes', status: 200 }]);
});

it('a server that may not be reached from elsewhere says why it will not start', async () => {
  const server = serve({ HOST: '0.0.0.0' });
  expect(await server.ended).toBe(1);
  expect(server.errors).toMatch(/^HOST is 0\.0\.0\.0, but Plumbline has no sign-in yet/);
});

it('a port in use is found before anything else is done', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  const data = join(folder.path, 'busy');
  const server = serve({ PORT: String(port), PLUMBLINE_DATA: data });
  expect([await server.ended, server.errors]).toEqual([
    1,
    `Port ${port} is in use. Is Plumbline running already? Stop that, or set PORT to another port.\n`,
  ]);
  expect(existsSync(data)).toBe(false);
  other.close();
});

it('one data folder is served by one process, also when two start at the same moment', async () => {
  const data = join(folder.path, 'one');
  expect(await command({ PLUMBLINE_DATA: data }, 'init', 'service.json').ended).toBe(0);
  const ports = [await freePort(), await freePort()];
  const servers = ports.map((port) => serve({ PORT: String(port), PLUMBLINE_DATA: data }));
  const serving = () => servers.filter((one) => one.out.includes('Testshire is at'));
  const ended = () => servers.filter((one) => one.child.exitCode !== null);
  await until(() => serving().length + ended().length === 2);
  expect([serving().length, ended().length]).toEqual([1, 1]);
  expect(ended()[0]?.errors).toMatch(
    /^Plumbline is running on this data( \(process \d+\))?\. Stop that first, or set PLUMBLINE_DATA/,
  );
  killAll();

  // A process killed in the middle of its work locks nobody out.
  await until(() => ended().length === 2 || serving()[0]?.child.signalCode === 'SIGKILL');
  const next = serve({ PORT: String(ports[0]), PLUMBLINE_DATA: data });
  await until(() => next.out.includes('Testshire is at'));
});

it('a data folder that cannot be made is named', async () => {
  const server = serve({ PORT: String(await freePort()), PLUMBLINE_DATA: 'audits.csv' });
  expect(await server.ended).toBe(1);
  expect(server.errors).toMatch(/^The data folder .*audits\.csv cannot be used: /);
});

it('a command that nobody knows ends with 1 and says where to look', async () => {
  const unknown = command({}, 'frobnicate');
  expect([await unknown.ended, unknown.errors]).toEqual([
    1,
    'There is no command called frobnicate. Run "npm run plumbline -- help".\n',
  ]);
});
