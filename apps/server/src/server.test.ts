import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { auditFile, auditRow, smallService } from './cli/testing.ts';
import { freePort, temporaryFolder, until } from './testing.ts';

const folder = temporaryFolder({
  'service.json': JSON.stringify(smallService),
  'audits.csv': auditFile(auditRow('1', '2024-11-04')),
});
const running = new Set<ChildProcess>();
afterAll(() => folder.remove());
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

type Process = {
  readonly child: ChildProcess;
  out: string;
  errors: string;
  readonly ended: Promise<number>;
};

function start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Process {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: {
      ...process.env,
      PLUMBLINE_DATA: join(folder.path, 'data'),
      INIT_CWD: folder.path,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => code as number);
  const started: Process = { child, out: '', errors: '', ended };
  child.stdout.on('data', (text) => (started.out += text));
  child.stderr.on('data', (text) => (started.errors += text));
  return started;
}
const command = (...args: readonly string[]) => start('cli/plumbline.ts', args);
const serve = (env: NodeJS.ProcessEnv) => start('server.ts', [], env);

it('a served database: another process imports, open pages hear of it, and all of it ends well', async () => {
  expect(await command('init', 'service.json').ended).toBe(0);
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
  const imported = command('import', 'audits', 'audits.csv');
  expect([await imported.ended, imported.errors]).toEqual([0, '']);
  expect(await heard).toContain('data: {"revision":2}');

  const second = serve({ PORT: String(port) });
  expect([await second.ended, second.errors]).toEqual([
    1,
    `Port ${port} is in use. Is Plumbline running already? Stop that, or set PORT to another port.\n`,
  ]);
  const replaced = command('init', 'service.json', '--replace-demonstration');
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

it('a command that nobody knows ends with 1 and says where to look', async () => {
  const unknown = command('frobnicate');
  expect([await unknown.ended, unknown.errors]).toEqual([
    1,
    'There is no command called frobnicate. Run "npm run plumbline -- help".\n',
  ]);
});
