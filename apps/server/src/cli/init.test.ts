import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
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
    'broken.json': '{"name":\n',
    'twice.json': '{"name": "A",\n "name": "B"}',
    'latin.json': new Uint8Array([0x22, 0xe9, 0x22]),
    'folder/file.json': '{}',
  });
});
afterEach(() => desk.remove());

describe('init', () => {
  it('sets a service up in an empty database', async () => {
    const { code, out } = await desk.run(run, 'own.json');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Ownshire is set up\./)]);
    expect((await desk.run(listImports)).out).toBe('Nothing has been imported yet.\n');
  });

  it('says when a target was agreed after its year began', async () => {
    const annualTargets = [{ year: '2024-25', value: 900, agreedOn: '2024-04-02' }];
    const late = { ...smallService, clock: 'today', name: 'Lateshire', annualTargets };
    writeFileSync(join(desk.folder, 'late.json'), JSON.stringify(late));
    expect((await desk.run(run, 'late.json')).out).toMatch(
      /^Note: The target of 2024 to 2025 was agreed on 2 April 2024, after the year began .*\nLateshire is set up\./,
    );
  });

  it('names every fault of the file and where it is, and leaves no database behind', async () => {
    await expect(desk.run(run, 'faulty.json')).rejects.toThrow(
      [
        'faulty.json cannot be used:',
        '  name: Give it some text',
        '  teams, 1st entry, id: Use lower-case letters, digits and hyphens, such as "north"',
        '  teams, 1st entry, share: A share is between 0 and 1',
        '  officers, 1st entry, team: No team is called "north"',
      ].join('\n'),
    );
    expect(existsSync(join(desk.folder, 'data'))).toBe(false);
  });

  it.each([
    ['broken.json', 'broken.json is not JSON: line 2, column 1: The file ends too early.'],
    ['twice.json', 'is not JSON: line 2, column 2: The field "name" is written twice.'],
    ['latin.json', 'latin.json is not text in UTF-8. Save it as UTF-8.'],
    ['absent.json', 'There is no file '],
    ['own.json/file', 'There is no file '],
    ['folder', 'folder is a folder. Name a file.'],
  ])('says what is wrong with %s', async (file, words) => {
    await expect(desk.run(run, file)).rejects.toThrow(words);
    expect(existsSync(join(desk.folder, 'data'))).toBe(false);
  });

  it('says that a file may not be read', async () => {
    chmodSync(join(desk.folder, 'own.json'), 0);
    // The superuser may read everything.
    const mayRead = process.getuid?.() === 0;
    const ended = desk.run(run, 'own.json');
    await (mayRead ? ended : expect(ended).rejects.toThrow(/own\.json may not be read/));
  });

  it('reads what Windows editors save', async () => {
    const text = JSON.stringify({ ...smallService, name: 'Wideshire' });
    writeFileSync(join(desk.folder, 'wide.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await desk.run(run, 'wide.json')).out).toMatch(/^Wideshire is set up\./);
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
    release?.();
    expect((await desk.run(run, 'own.json', '--replace-demonstration')).code).toBe(0);
  });
});
