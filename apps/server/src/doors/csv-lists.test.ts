import { auditHeader, importText } from '@plumbline/usecases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

const scheduleHeader =
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,current_due_date,removed_on,removed_reason,rebanded_to,last_audited_on';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await importText(
    service.context,
    [
      auditHeader,
      'A1,P1,audit,planned,high,2024-12-02,unsatisfactory,north,o1,2024-12-02',
      'A2,P2,audit,planned,high,2024-12-02,,,,2024-12-02',
      '',
    ].join('\n'),
  );
  await importText(
    service.context,
    [
      scheduleHeader,
      'S1,P1,2024-25,high,north,2024-12-20,2024-12-20,,,,2021-03-01',
      'S2,P8,2024-25,very-high,south,2024-10-31,2025-02-28,,,,',
      'S3,P9,2024-25,very-high,,2024-09-30,2024-09-30,,,,2022-01-01',
      'S4,P7,2024-25,high,south,2024-06-30,2024-06-30,2024-05-01,=1+1,,2022-01-01',
      '',
    ].join('\n'),
    { source: 'schedule' },
  );
});
afterAll(() => service.close());

async function csv(path: string) {
  const answer = await service.ask(path);
  const text = (await answer.text()).replace('\uFEFF', '').trimEnd();
  return { answer, text, lines: text.split('\r\n') };
}

const idsOf = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.slice(1).map((line) => line.split(',')[0]);

describe('the schedule as CSV', () => {
  it('holds the scheduled audits by first due date, named up to when they were read', async () => {
    const file = await csv('/csv/programme.csv');
    expect(file.answer.status).toBe(200);
    expect(file.answer.headers.get('content-disposition')).toBe(
      'attachment; filename="programme-2024-25-to-2024-12.csv"',
    );
    expect(file.lines[0]).toBe(
      'schedule_id,premises_id,risk_band,team,first_due_date,current_due_date,date_completed,state,state_in_words,removed_on,removed_reason,rebanded_to,rebanded_on,last_audited_on',
    );
    expect(idsOf(file)).toEqual(['S4', 'S3', 'S2', 'S1']);
    expect(file.lines[4]).toBe(
      'S1,P1,high,North,2024-12-20,2024-12-20,2024-12-02,done-on-time,Done by the due date,,,,,2021-03-01',
    );
  });

  it('is narrowed as the page is, and holds all of its pages', async () => {
    const asked = async (query: string) => idsOf(await csv(`/csv/programme.csv?${query}`));
    expect(await asked('states=over-3-months,1-to-3-months&page=7')).toEqual(['S3', 'S2']);
    expect(await asked('states=removed&states=done-on-time')).toEqual(['S4', 'S1']);
    expect(await asked('withoutTeam=yes')).toEqual(['S3']);
    expect(await asked('rescheduled=yes')).toEqual(['S2']);
    expect(await asked('neverAudited=yes&riskBands=very-high,high&team=')).toEqual(['S2']);
  });

  it('cannot be made to run a formula', async () => {
    expect((await csv('/csv/programme.csv?states=removed')).lines[1]).toContain(",'=1+1,");
  });

  it('is only its headings where nothing answers', async () => {
    const { answer, lines } = await csv('/csv/programme.csv?period=2023-24');
    expect([answer.status, lines.length]).toEqual([200, 1]);
  });
});

describe('a list that cannot be written', () => {
  it.each([
    ['/csv/programme.csv?team=nowhere', 404, 'There is no team called "nowhere".'],
    ['/csv/audits.csv?from=2024-04&to=2024-12&officer=x', 404, 'There is no officer called "x".'],
    ['/csv/protection/teams.csv?riskBand=x', 404, 'There is no risk band called "x".'],
    [
      '/csv/audits.csv?from=2024-12&to=2024-04',
      400,
      'The first month, 2024-12, comes after the last, 2024-04.',
    ],
  ])('%s is refused before anything is answered', async (path, status, words) => {
    const { answer, text } = await csv(path);
    expect([answer.status, text]).toEqual([status, words]);
  });
});

describe('audits that name no team as CSV', () => {
  it('are asked for by saying so', async () => {
    const file = await csv('/csv/audits.csv?from=2024-12&to=2024-12&withoutTeam=yes');
    expect(idsOf(file)).toEqual(['A2']);
  });
});

describe('every table of the Protection page as CSV', () => {
  it.each([
    'months',
    'teams',
    'officers',
    'outcomes-by-month',
    'outcomes-by-risk',
    'programme',
    'not-counted',
  ])('%s has ISO months, numbers without units and a name with its dates', async (name) => {
    const { answer, lines } = await csv(`/csv/protection/${name}.csv?team=north`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="protection-${name}-2024-25-to-2024-12-north.csv"`,
    );
    const cells = lines.slice(1).flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^\d[\d,.]*%$|^\d+\.\d{2,}$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^[A-Z][a-z]+ \d{4}$/.test(cell))).toEqual([]);
  });

  it('says which columns are percentages, and rounds as the screen does', async () => {
    const { lines } = await csv('/csv/protection/programme.csv');
    expect(lines[0]).toMatch(
      /Share of very high and high risk done by the due date \(%\),About these figures$/,
    );
    expect(lines[1]).toMatch(/^All,All,4,3,1,0,2,0,1,1,.*,33,/);
  });

  it('a month is one that a program can read', async () => {
    const { lines } = await csv('/csv/protection/outcomes-by-month.csv');
    expect(lines.at(-1)).toMatch(/^2024-12,1,0,1,Under 25: no share shown,/);
  });
});
