import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from './sqlite-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.lock`);
};

/** Another process that asks for the lock, says what it got and keeps it. */
function otherProcess(file: string): ChildProcess {
  const module = JSON.stringify(join(import.meta.dirname, 'sqlite-lock.ts'));
  const script = `const { takeLock } = await import(${module});
    console.log(takeLock(${JSON.stringify(file)}) ? 'taken' : 'refused');
    setTimeout(() => {}, 60_000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function answerOf(child: ChildProcess): Promise<string> {
  for await (const text of child.stdout ?? []) return String(text).trim();
  return 'nothing';
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a lock', () => {
  it('is had by one at a time, and by the next once it is given back', () => {
    const file = newFile();
    const first = takeLock(file);
    expect(takeLock(file)).toBeUndefined();
    first?.release();
    const second = takeLock(file);
    expect(second).toBeDefined();
    second?.release();
  });

  it('is given back by the death of the process that had it', async () => {
    const file = newFile();
    const other = otherProcess(file);
    expect(await answerOf(other)).toBe('taken');
    expect(takeLock(file)).toBeUndefined();
    await kill(other);
    const mine = takeLock(file);
    expect(mine).toBeDefined();
    mine?.release();
  });

  it('goes to exactly one of several processes that ask together', async () => {
    const file = newFile();
    const others = Array.from({ length: 4 }, () => otherProcess(file));
    const answers = await Promise.all(others.map(answerOf));
    expect(answers.sort()).toEqual(['refused', 'refused', 'refused', 'taken']);
    await Promise.all(others.map(kill));
  });
});
