import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder } from '../running-server.ts';
import { run as listImports } from './imports.ts';
import { run } from './init.ts';
import { smallService, type TestDesk, testDesk } from './testing.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = testDesk({
    'demo.json': JSON.stringify({ ...smallService, name: 'Exampleshire' }),
    'own.json': `\uFEFF${JSON.stringify({ ...smallService, clock: 'today', name: 'Ownshire' })}`,
    'faulty.json': JSON.stringify({
      ...smallService,
      name: '',
      teams: [{ id: 'North!', name: 'North', share: 2 }],
    }),
    'broken.json': '{"name":',
  });
});
afterEach(() => desk.remove());

describe('init', () => {
  it('sets a service up in an empty database', async () => {
    const { code, out } = await desk.run(run, 'own.json');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Ownshire is set up\./)]);
    expect((await desk.run(listImports)).out).toBe('Nothing has been imported yet.\n');
  });

  it('names every fault of the file and where it is, and leaves no database behind', async () => {
    await expect(desk.run(run, 'faulty.json')).rejects.toThrow(/name: Give it some text/);
    await expect(desk.run(run, 'faulty.json')).rejects.toThrow(/teams\[0\]\.id: Use lower-case/);
    await expect(desk.run(run, 'faulty.json')).rejects.toThrow(/teams\[0\]\.share: /);
    await expect(desk.run(run, 'broken.json')).rejects.toThrow(/broken\.json is not JSON/);
    await expect(desk.run(run, 'absent.json')).rejects.toThrow(/There is no file .*absent\.json/);
    expect(existsSync(join(desk.folder, 'data'))).toBe(false);
  });

  it('never replaces a real service, whatever is asked', async () => {
    await desk.run(run, 'own.json');
    for (const args of [[], ['--replace-demonstration']]) {
      await expect(desk.run(run, 'demo.json', ...args)).rejects.toThrow(
        'The database already holds Ownshire.',
      );
    }
  });

  it('puts the demonstration aside, whole, when it is asked to', async () => {
    await desk.run(run, 'demo.json');
    await expect(desk.run(run, 'own.json')).rejects.toThrow(/Add --replace-demonstration/);
    const { said } = await desk.run(run, 'own.json', '--replace-demonstration');
    expect(said).toMatch(/^Exampleshire was put aside in /);
    const [kept = ''] = readdirSync(join(desk.folder, 'data/set-aside'));
    expect(existsSync(join(desk.folder, 'data/set-aside', kept, 'plumbline.sqlite'))).toBe(true);
    await expect(desk.run(run, 'own.json')).rejects.toThrow('already holds Ownshire.');
  });

  it('does not take the data from under a running server', async () => {
    await desk.run(run, 'demo.json');
    const release = claimFolder(join(desk.folder, 'data'));
    await expect(desk.run(run, 'own.json', '--replace-demonstration')).rejects.toThrow(
      `Plumbline is running on this data (process ${process.pid}). Stop it first.`,
    );
    release();
    expect((await desk.run(run, 'own.json', '--replace-demonstration')).code).toBe(0);
  });
});
