import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageImport } from '@plumbline/usecases/import/stage-import';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as backUp } from './backup.ts';
import { run as cancel } from './cancel.ts';
import { run as exportAudits } from './export.ts';
import { run as importFile } from './import.ts';
import { run as listImports } from './imports.ts';
import { run as init } from './init.ts';
import type { Verb } from './terminal.ts';
import {
  auditFile,
  auditHeader,
  auditRow,
  smallService,
  type TestDesk,
  testDesk,
} from './testing.ts';
import { run as undo } from './undo.ts';
import { run as verify } from './verify.ts';
import { withService } from './with-service.ts';

const good = auditFile(
  auditRow('1', '2024-11-04'),
  auditRow('2', '2024-12-02'),
  auditRow('3', '2024-12-03', { activity: 'fire safety check' }),
);
const mixed = auditFile(
  auditRow('1', '2024-11-04'),
  auditRow('4', '2024-02-30'),
  auditRow('5', '2024-12-05', { officer: 'Kit Moor' }),
);

let desk: TestDesk;
beforeEach(async () => {
  desk = testDesk({
    'service.json': JSON.stringify(smallService),
    'good.csv': good,
    'mixed.csv': mixed,
    'bad.csv': auditFile(auditRow('4', '2024-02-30')),
    'wrong.csv': 'name,age\nAsh,40\n',
  });
  await desk.run(init, 'service.json');
});
afterEach(() => desk.remove());

const audits = async (...args: readonly string[]) => desk.run(importFile, 'audits', ...args);
const exported = async () => {
  const { out } = await desk.run(exportAudits, 'audits');
  return out
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
};

describe('import audits', () => {
  it('takes a good file and says what came of it', async () => {
    const { code, out } = await audits('good.csv');
    expect(code).toBe(0);
    expect(out).toContain('good.csv: CSV, UTF-8, separated by commas, 3 rows\n');
    expect(out).toMatch(/new +3\n/);
    expect(out).toContain('Taken but not counted as audits: ');
    expect(out).toContain('Imported as number 1. Take it back with: undo 1\n');
    expect(await exported()).toEqual(['2', '1']);
  });

  it('changes nothing the second time and is still well', async () => {
    await audits('good.csv');
    const { code, out } = await audits('good.csv');
    expect([code, out]).toEqual([0, expect.stringMatching(/the same +3\n/)]);
    expect(await exported()).toEqual(['2', '1']);
  });

  it('takes what it can, names each refused row by line and column, and ends with 2', async () => {
    const { code, out } = await audits('mixed.csv');
    expect(code).toBe(2);
    expect(out).toMatch(/ {2}line 3, date_completed: .*30/);
    expect(out).toContain('1 row not taken because nobody knows Kit Moor. Add --add-names');
    expect(await exported()).toEqual(['1']);
  });

  it('adds the names that nobody knows when it is told to', async () => {
    await audits('mixed.csv', '--add-names');
    expect(await exported()).toEqual(['5', '1']);
  });

  it('takes nothing of a file without one good row, and ends with 1', async () => {
    const { code, out } = await audits('bad.csv');
    expect([code, out]).toEqual([1, expect.stringContaining('nothing was imported')]);
    await expect(audits('wrong.csv')).rejects.toThrow(/./);
    expect((await desk.run(listImports)).out).toBe('Nothing has been imported yet.\n');
  });

  it('only says what would happen in a dry run', async () => {
    const { code, out } = await audits('mixed.csv', '--dry-run');
    expect([code, out]).toEqual([2, expect.stringContaining('This was a dry run')]);
    expect(await exported()).toEqual([]);
    expect((await desk.run(listImports)).out).toBe('Nothing has been imported yet.\n');
  });

  it('writes the refused rows to a file that can be corrected and sent again', async () => {
    await audits('mixed.csv', '--add-names', '--refused', 'refused.csv');
    const refused = readFileSync(join(desk.folder, 'refused.csv'), 'utf8');
    expect(refused.split('\r\n')[0]).toContain(auditHeader);
    writeFileSync(
      join(desk.folder, 'corrected.csv'),
      refused.replaceAll('2024-02-30', '2024-12-06'),
    );
    const { code } = await audits('corrected.csv');
    expect(code).toBe(0);
    expect(await exported()).toEqual(['4', '5', '1']);
  });

  it('writes no file of refused rows when there are none', async () => {
    await audits('good.csv', '--refused', 'refused.csv');
    expect(existsSync(join(desk.folder, 'refused.csv'))).toBe(false);
  });

  it('withdraws what is missing from the days the file speaks for, when it is told to', async () => {
    await audits('good.csv');
    writeFileSync(join(desk.folder, 'less.csv'), auditFile(auditRow('2', '2024-12-02')));
    const december = ['--from', '2024-12-01', '--to', '2024-12-31'];
    const kept = await audits('less.csv', ...december);
    expect(kept.out).toContain('missing from the file, 2024-12-01 to 2024-12-31: 1, kept.');
    const withdrawn = await audits('less.csv', ...december, '--withdraw-missing');
    expect(withdrawn.out).toContain(': 1, withdrawn.');
    expect(await exported()).toEqual(['2', '1']);
    const again = await audits('less.csv', ...december);
    expect(again.out).not.toContain('missing');
  });

  it('imports when the control total agrees, and says so', async () => {
    const { code, out } = await audits('good.csv', '--control-total', '2');
    expect(code).toBe(0);
    expect(out).toContain(
      'Control total: The source says 2, and 2 would count here. They agree.\n',
    );
  });

  it('imports nothing when the control total disagrees, and ends with 3', async () => {
    const { code, out } = await audits('good.csv', '--control-total', '4');
    expect(code).toBe(3);
    expect(out).toContain(
      'Control total: The source says 4, and 2 would count here. They disagree: 2 fewer here.\n',
    );
    expect(out).toContain(
      'Nothing was imported, because the control total disagrees. Add --accept',
    );
    expect(await exported()).toEqual([]);
    const dry = await audits('good.csv', '--control-total', '1', '--dry-run');
    expect(dry.code).toBe(3);
    expect(dry.out).toContain('They disagree: 1 more here.\n');
    expect(dry.out).toContain('This was a dry run: nothing was imported. Nothing would be');
    const json = await audits('good.csv', '--control-total', '4', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      outcome: 'total-disagrees',
      exitCode: 3,
      batch: null,
      controlTotal: 4,
      countedHere: 2,
    });
  });

  it('imports whatever the control total says when it is told to', async () => {
    const { code, out } = await audits('good.csv', '--control-total', '4', '--accept-difference');
    expect(code).toBe(0);
    expect(out).toContain('They disagree: 2 fewer here.\n');
    expect(out).toContain('Imported as number 1.');
    expect(await exported()).toEqual(['2', '1']);
  });

  it('numbers imports one after the other, whatever was looked at between them', async () => {
    await audits('good.csv', '--dry-run');
    await audits('bad.csv');
    await audits('good.csv', '--control-total', '4');
    expect((await audits('good.csv')).out).toContain('Imported as number 1.');
    expect(JSON.parse((await audits('mixed.csv', '--dry-run', '--json')).out).batch).toBeNull();
    expect((await audits('mixed.csv')).out).toContain('Imported as number 2.');
  });

  it('answers in JSON for programs', async () => {
    const { out } = await audits('mixed.csv', '--json');
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'imported',
      exitCode: 2,
      batch: 1,
      counts: { new: 1, refused: 1, waiting: 1 },
      unknownNames: ['Kit Moor'],
      refusedRows: [{ line: 3, key: '4', issues: [{ column: 'date_completed' }] }],
    });
  });

  it.each([
    [['horses', 'good.csv'], 'Say what to import'],
    [['audits'], 'Say what to import'],
    [['audits', 'good.csv', 'mixed.csv'], 'Say what to import'],
    [['audits', 'absent.csv'], 'There is no file'],
    [['audits', 'data'], 'is not a file'],
    [['audits', 'good.csv/more'], 'There is no file'],
    [['audits', 'mixed.csv', '--refused', 'no/refused.csv'], 'refused.csv does not exist.'],
    [['audits', 'mixed.csv', '--refused', 'data'], 'data is a folder. Name a file.'],
    [['audits', 'good.csv', '--from', '2024-04-01'], 'Give both --from and --to.'],
    [['audits', 'good.csv', '--from', 'April', '--to', 'May'], 'Write the day as 2024-04-01'],
    [['audits', 'good.csv', '--withdraw-missing'], 'Name the days the file speaks for'],
    [['audits', 'good.csv', '--control-total', 'many'], 'Give the control total as a whole'],
  ])('refuses %j in words', async (args, words) => {
    await expect(desk.run(importFile, ...args)).rejects.toThrow(words);
  });
});

/** Reads a file and leaves its preview for somebody to decide. */
const leaveWaiting: Verb = async (_, terminal) => {
  const text = auditFile(auditRow('77', '2024-11-04'));
  const bytes = new Blob([text]).stream();
  await withService(terminal, (context) =>
    stageImport(context, { source: 'audits', fileName: 'waiting.csv', bytes, maxBytes: 10_000 }),
  );
  return 0;
};

describe('what follows an import', () => {
  it('is listed, undone by its number, verified and backed up', async () => {
    await audits('good.csv');
    await audits('mixed.csv', '--add-names');
    const { out } = await desk.run(listImports);
    expect(out.split('\n')[1]).toMatch(
      /^2 +confirmed +2025-01-15 +audits +3 +1 +0 +1 +mixed\.csv$/,
    );
    expect((await desk.run(undo, '1')).out).toBe('Import 1 (good.csv) was undone.\n');
    expect(await exported()).toEqual(['5', '1']);
    await expect(desk.run(undo, '1')).rejects.toThrow('Import 1 was undone already.');
    await expect(desk.run(undo, '9')).rejects.toThrow('There is no import 9.');

    const verified = await desk.run(verify);
    expect([verified.code, verified.out]).toEqual([0, 'Every figure agrees with the records.\n']);

    const copy = (await desk.run(backUp)).out.trim();
    await desk.run(undo, '2');
    const restored = testDesk({ 'data/plumbline.sqlite': readFileSync(copy) });
    expect((await restored.run(exportAudits, 'audits')).out).toContain('\r\n5,');
    restored.remove();
  });

  it('a file that waits is cancelled by its number, one that was taken is not', async () => {
    await audits('good.csv');
    await desk.run(leaveWaiting);
    expect((await desk.run(cancel, '2')).out).toBe(
      'Import 2 (waiting.csv) was cancelled: nothing was taken.\n',
    );
    await expect(desk.run(cancel, '2')).rejects.toThrow('Import 2 was cancelled.');
    await expect(desk.run(cancel, '1')).rejects.toThrow('Import 1 has been confirmed already.');
    await expect(desk.run(cancel, 'all')).rejects.toThrow('such as: cancel 12');
  });

  it('is exported for the months asked for', async () => {
    await audits('good.csv');
    const months = ['--from', '2024-12', '--to', '2024-12'];
    const { out } = await desk.run(exportAudits, 'audits', ...months);
    expect(
      out
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]),
    ).toEqual(['2']);
    await expect(desk.run(exportAudits, 'audits', '--from', '2024')).rejects.toThrow(
      'Write the month as 2024-04, not 2024.',
    );
  });
});

it('a command on a database without a service says how to come by one', async () => {
  const empty = testDesk({ 'good.csv': good });
  await expect(empty.run(importFile, 'audits', 'good.csv')).rejects.toThrow(
    /There is no service yet\. Set yours up with .* init FILE/,
  );
  await expect(empty.run(backUp)).resolves.toMatchObject({ code: 0 });
  empty.remove();
});
