import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as importFile } from './import.ts';
import { run as init } from './init.ts';
import { auditFile, auditRow, smallService, type TestDesk, testDesk } from './testing.ts';

const whole = auditFile(auditRow('1', '2024-11-04'), auditRow('2', '2024-12-02'));
/** The same without its last column. */
const lacking = whole
  .split('\n')
  .map((line) => line.split(',').slice(0, -1).join(','))
  .join('\n');
const monthFirst = auditFile(auditRow('3', '11/04/2024'), auditRow('4', '11/25/2024'));

let desk: TestDesk;
beforeEach(async () => {
  desk = testDesk({
    'service.json': JSON.stringify(smallService),
    'whole.csv': whole,
    'lacking.csv': lacking,
    'month-first.csv': monthFirst,
  });
  await desk.run(init, 'service.json');
  await desk.run(importFile, 'audits', 'whole.csv');
});
afterEach(() => desk.remove());

describe.each([
  { file: 'lacking.csv', says: 'has no created_at' },
  { file: 'month-first.csv', says: 'month first' },
])('an unattended import of $file', ({ file, says }) => {
  it('takes nothing, says why and ends with 3', async () => {
    const { code, out } = await desk.run(importFile, 'audits', file);
    expect(code).toBe(3);
    expect(out).toContain(says);
    expect(out).toContain('Nothing was imported, because of the warnings above.');
  });

  it('takes it when the warnings are accepted', async () => {
    const { code, out } = await desk.run(importFile, 'audits', file, '--accept-warnings');
    expect(code).not.toBe(3);
    expect(out).toContain('Imported as number 2');
  });
});
