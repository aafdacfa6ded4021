import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('an import killed in the middle of its confirmation leaves the whole of it or none', () => {
  const script = join(import.meta.dirname, '../../../scripts/kill-test.mjs');
  const said = execFileSync(process.execPath, [script, '3'], { encoding: 'utf8' });
  expect(said).toMatch(/3 kills: \d whole, \d none, 0 broken\n$/);
}, 60_000);
