import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, runningWords } from './running-server.ts';
import { temporaryFolder } from './testing.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('a data folder', () => {
  it('is claimed by one server at a time, and made if it is not there', () => {
    const data = join(folder.path, 'new', 'data');
    const release = claimFolder(data);
    expect(readFileSync(join(data, 'server.pid'), 'utf8')).toBe(`${process.pid}\n`);
    expect(claimFolder(data)).toBeUndefined();
    expect(runningWords(data)).toBe(`Plumbline is running on this data (process ${process.pid}).`);
    release?.();
    expect(existsSync(join(data, 'server.pid'))).toBe(false);
    const again = claimFolder(data);
    expect(again).toBeDefined();
    again?.();
  });

  it.each([
    ['a dead process', '999999999\n'],
    ['a process of today that has the number by chance', `${process.pid}\n`],
    ['nobody knows whom', 'nonsense'],
  ])('is not held by a number that was left behind by %s', (_, left) => {
    writeFileSync(join(folder.path, 'server.pid'), left);
    const release = claimFolder(folder.path);
    expect(release).toBeDefined();
    release?.();
  });

  it('is spoken of without a number when none can be read', () => {
    expect(runningWords(folder.path)).toBe('Plumbline is running on this data.');
  });
});
