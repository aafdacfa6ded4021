import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as importFile } from './import.ts';
import { run as init } from './init.ts';
import { auditFile, auditRow, smallService, type TestDesk, testDesk } from './testing.ts';
import { run } from './update.ts';
import { run as verify } from './verify.ts';

const [ash] = smallService.officers;
const grown = {
  ...smallService,
  teams: [
    { id: 'north', name: 'North', share: 0.7 },
    { id: 'south', name: 'South', share: 0.3 },
  ],
  officers: [
    { ...ash, aliases: ['A Reed'], capacity: [{ from: '2024-04', available: 1 }] },
    { id: 'o2', name: 'Kit Moor', team: 'south' },
  ],
  annualTargets: [
    ...smallService.annualTargets,
    { year: '2025-26', value: 1100, agreedOn: '2025-01-10' },
  ],
};

let desk: TestDesk;
beforeEach(async () => {
  desk = testDesk({
    'service.json': JSON.stringify(smallService),
    'grown.json': JSON.stringify(grown),
    'elsewhere.json': JSON.stringify({ ...smallService, zone: 'Europe/Paris', clock: 'today' }),
    'no-officer.json': JSON.stringify({ ...smallService, officers: [] }),
    'audits.csv': auditFile(auditRow('1', '2024-11-04')),
    'kit.csv': auditFile(auditRow('2', '2024-11-05', { officer: 'Kit Moor' })),
  });
  await desk.run(init, 'service.json');
  await desk.run(importFile, 'audits', 'audits.csv');
});
afterEach(() => desk.remove());

const changes = [
  'Team North: the share 1 becomes 0.7.',
  'Team South: is added.',
  'Officer Kit Moor: is added to South.',
  'Officer Ash Reed: files may also say "A Reed".',
  'Officer Ash Reed: time available is recorded from April 2024.',
  'Target of 2025 to 2026: 1,100 audits.',
];

describe('update', () => {
  it('says in a dry run what would change, does it when told to, and the second time changes nothing', async () => {
    const dry = await desk.run(run, 'grown.json', '--dry-run');
    expect(dry.out.split('\n')).toEqual([
      ...changes,
      'This was a dry run: nothing was changed.',
      '',
    ]);
    const { code, out } = await desk.run(run, 'grown.json');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      ...changes,
      'Testshire is changed. What was known before is kept.',
      '',
    ]);
    for (const args of [[], ['--dry-run']]) {
      const again = await desk.run(run, 'grown.json', ...args);
      expect(again.out).toBe('Testshire is as the file says: nothing changes.\n');
    }
    expect((await desk.run(verify)).code).toBe(0);
    expect((await desk.run(importFile, 'audits', 'kit.csv')).code).toBe(0);
  });

  it('refuses what would contradict what has been, with every reason', async () => {
    await expect(desk.run(run, 'elsewhere.json')).rejects.toThrow(
      /zone: every day held here is a day in Europe\/London.*\n {2}clock: Testshire is a demonstration/,
    );
    await expect(desk.run(run, 'no-officer.json', '--dry-run')).rejects.toThrow(
      'officers: "o1" (Ash Reed) is left out, but 1 record held here names it. Put it back.',
    );
  });

  it('reads its file as carefully as init does, and needs a service to change', async () => {
    writeFileSync(join(desk.folder, 'typo.json'), JSON.stringify({ ...grown, targts: [] }));
    await expect(desk.run(run, 'typo.json')).rejects.toThrow(
      '"targts" is not a field of a service',
    );
    await expect(desk.run(run)).rejects.toThrow('Name the file');
    const empty = testDesk({ 'grown.json': JSON.stringify(grown) });
    await expect(empty.run(run, 'grown.json')).rejects.toThrow(/There is no service yet\./);
    empty.remove();
  });
});
