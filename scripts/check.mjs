// Every rule that a machine can hold the code to, in the order of how fast they answer.
import { spawnSync } from 'node:child_process';

export const checks = [
  ['format and lint', 'biome', ['ci', '--colors=off']],
  ['rooms', 'node', ['scripts/check-rooms.mjs']],
  ['types', 'tsc', ['-b']],
  ['boundaries', 'turbo', ['boundaries']],
  ['unused code', 'knip', []],
];

/** Runs the checks; returns how many held and how many did not. */
export function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const [name, program, args] of checks) {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status === 0) {
      passed += 1;
      console.log(`ok      ${name}`);
    } else {
      failed += 1;
      console.log(`FAILED  ${name}\n${stdout}${stderr}`);
    }
  }
  return { passed, failed };
}

if (import.meta.main) {
  const { failed } = runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
}
