import { afterEach, beforeEach, expect, it } from 'vitest';
import { run as importFile } from './import.ts';
import { run as init } from './init.ts';
import { smallService, type TestDesk, testDesk } from './testing.ts';

const header = 'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date';
const [open, later] = [
  'S1,P1,2024-25,high,north,2024-09-01',
  'S2,P2,2025-26,high,north,2025-05-01',
];
const thisYear = ['--from', '2024-04-01', '--to', '2025-03-31'];

let desk: TestDesk;
beforeEach(async () => {
  desk = testDesk({
    'service.json': JSON.stringify(smallService),
    'both.csv': `${header}\n${open}\n${later}\n`,
    'later.csv': `${header}\n${later}\n`,
    'bad.csv': `${header}\nS3,P3,2024-25,high,north,2024-02-30\n`,
  });
  await desk.run(init, 'service.json');
  await desk.run(importFile, 'schedule', 'both.csv');
});
afterEach(() => desk.remove());

it('a schedule withdraws no open job of a year that it does not speak of', async () => {
  await expect(
    desk.run(importFile, 'schedule', 'later.csv', ...thisYear, '--withdraw-missing'),
  ).rejects.toThrow(
    'The file has no row of 2024/25, so nothing of that year is missing from it. Choose days within 2025/26.',
  );
});

it('a schedule of which no row can be taken still says what is wrong with its rows', async () => {
  const { code, out } = await desk.run(
    importFile,
    'schedule',
    'bad.csv',
    ...thisYear,
    '--withdraw-missing',
  );
  expect([code, out]).toEqual([1, expect.stringContaining('30 February 2024 is not a date.')]);
  expect(out).toContain('No row could be taken: nothing was imported.');
});
