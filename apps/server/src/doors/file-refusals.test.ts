import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

const audits = 'For example: /csv/audits.csv?from=2024-04&to=2025-03';
const table = 'For example: /csv/protection/months.csv?period=2024-25';
const imports = 'For example: /csv/imports/12/refused.csv';
const tables =
  'months, teams, officers, outcomes-by-month, outcomes-by-risk, programme, not-counted';

describe('an address of a file that lacks something, or has it wrong', () => {
  it.each([
    [
      '/csv/audits.csv',
      `The address has to say the first month (from) and the last month (to).\n${audits}`,
    ],
    ['/csv/audits.csv?from=2024-04', `The address has to say the last month (to).\n${audits}`],
    [
      '/csv/audits.csv?from=&to=2024-04',
      `The address has to say the first month (from).\n${audits}`,
    ],
    ['/csv/audits.csv?from=2024-04&to=April', `to: Write the month as 2024-04.\n${audits}`],
    [
      '/csv/audits.csv?from=2024-04&to=2024-04&withoutTeam=no',
      `withoutTeam can only be yes. Leave it out otherwise.\n${audits}`,
    ],
    [
      `/csv/programme.csv?team=${'x'.repeat(61)}`,
      'team is too long.\nFor example: /csv/programme.csv?period=2024-25',
    ],
    [`/csv/protection/months.csv?team=${'x'.repeat(61)}`, `team is too long.\n${table}`],
    [
      '/csv/programme.csv?riskBand=high',
      '"riskBand" is not a field of a list of scheduled audits. Its fields are: period, states, riskBands, team, withoutTeam, rescheduled, neverAudited, known, page',
    ],
    [
      '/csv/protection/months.csv?teams=north',
      '"teams" is not a field of this page. Its fields are: period, known, team, riskBand, origin',
    ],
    ['/csv/protection', `The address has to say which table: ${tables}.\n${table}`],
    ['/csv/protection/', `The address has to say which table: ${tables}.\n${table}`],
    ['/csv/protection.csv', `The address has to say which table: ${tables}.\n${table}`],
    ['/csv/imports/refused.csv', `The address has to say which import, by its number.\n${imports}`],
    [
      '/csv/imports/last/refused.csv',
      `The address has to say which import, by its number.\n${imports}`,
    ],
  ])('%s is told what, and an address that would do', async (path, words) => {
    const answer = await service.ask(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe(words);
  });

  it('the examples are addresses that answer', async () => {
    for (const example of [audits, table]) {
      expect((await service.ask(example.replace('For example: ', ''))).status).toBe(200);
    }
  });

  it('what a use case refuses is still told by the one place for refusals', async () => {
    const answer = await service.ask('/csv/programme.csv?period=never');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/^"never" is not a period that can be shown\./);
  });
});
