import { auditHeader, importText, stageText } from '@plumbline/usecases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

const file = (...rows: readonly string[]) => [auditHeader, ...rows, ''].join('\n');

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await importText(
    service.context,
    file(
      '=A1,P1,audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04',
      'A2,P2,audit,planned,high,2024-12-02,unsatisfactory,north,o1,2024-12-02',
      'A3,P3,audit,complaint,medium,2024-12-09,,south,o2,2024-12-10',
      'A4,P4,fire safety check,complaint,medium,2024-12-10,,south,o2,2024-12-10',
    ),
  );
});
afterAll(() => service.close());

async function csv(path: string) {
  const answer = await service.ask(path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { answer, text, lines: text.replace('\uFEFF', '').trimEnd().split('\r\n') };
}

describe('audits as CSV', () => {
  it('holds the counted audits of the months asked for, newest first', async () => {
    const { answer, lines } = await csv('/csv/audits.csv?from=2024-12&to=2024-12');
    expect(answer.status).toBe(200);
    expect(lines[0]).toMatch(/^audit_id,premises_id,/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['A3', 'A2']);
  });

  it('is UTF-8 that Excel knows, to be saved under a plain name', async () => {
    const { answer, text } = await csv('/csv/audits.csv?from=2024-11&to=2024-12');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="audits-2024-11-to-2024-12.csv"',
    );
  });

  it('cannot be made to run a formula', async () => {
    const { lines } = await csv('/csv/audits.csv?from=2024-11&to=2024-11');
    expect(lines[1]).toMatch(/^'=A1,/);
  });

  it('takes several standings, repeated or with commas, and the filters of a page', async () => {
    const rowsOf = async (query: string) =>
      (await csv(`/csv/audits.csv?from=2024-04&to=2025-01&${query}`)).lines.length - 1;
    expect(await rowsOf('standings=counted,other-activity')).toBe(4);
    expect(await rowsOf('standings=counted&standings=other-activity')).toBe(4);
    expect(await rowsOf('team=south')).toBe(1);
    expect(await rowsOf('team=&officer=o1')).toBe(2);
  });

  it('says what is wrong with a question', async () => {
    const { answer, text } = await csv('/csv/audits.csv?from=April&to=2024-12');
    expect(answer.status).toBe(400);
    expect(text).toMatch(/^from: Write the month as 2024-04\.$/m);
  });
});

describe('a table of the Protection page as CSV', () => {
  it('has the labels of the page and its figures', async () => {
    const { answer, lines } = await csv('/csv/protection/months.csv?period=2024-25-Q3');
    expect(answer.status).toBe(200);
    expect(lines.join('\n')).toContain('2024-12');
    expect(lines.length).toBeGreaterThan(9);
  });

  it('that does not exist is not found', async () => {
    const { answer } = await csv('/csv/protection/everything.csv');
    expect(answer.status).toBe(404);
  });
});

describe('the Board as CSV', () => {
  it('a measure comes month by month as the Board draws it', async () => {
    const { answer, lines } = await csv('/csv/board/2.2.2a.csv?period=2024-25-Q3');
    expect(answer.headers.get('content-disposition')).toContain('board-2.2.2a-to-2024-12.csv');
    expect(lines[0]).toBe('Month,Fire safety audits completed,About these figures');
    expect(lines.at(-1)).toMatch(/^2024-12,2,$/);
  });

  it('a month without a figure is empty, not none', async () => {
    const { lines } = await csv('/csv/board/2.2.2b.csv?period=2024-25-Q3');
    expect(lines.slice(1).every((line) => /^\d{4}-\d\d,,/.test(line))).toBe(true);
  });

  it('the headline measures come in the order of the plan, with their status and why', async () => {
    const { lines } = await csv('/csv/board/measures.csv?period=2024-25-Q3');
    expect(lines[0]).toMatch(/^Measure number,Measure,Latest,Target,Status,Why,Verdict,/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
      '2.2.1a',
      '2.2.2a',
      '2.2.2b',
    ]);
    expect(lines[2]).toContain('No explanation received from Group Commander Protection');
  });

  it.each([
    ['/csv/board/measures.csv?period=2024-25-Q3', 'Headline measures'],
    ['/csv/board/2.2.2a.csv?period=2024-25-Q3', 'Fire safety audits completed'],
    ['/csv/protection/months.csv?period=2024-25-Q3', 'Audits by month, 2024 to 2025'],
  ])(
    '%s says by itself what it holds, whose it is, up to when and from when',
    async (path, title) => {
      const { text } = await csv(path);
      const told = 'Protection records · figures to the end of December 2024 · made ';
      expect(text).toContain(title);
      expect(text.split(told)).toHaveLength(2);
    },
  );

  it('a measure that there is not is not found', async () => {
    expect((await csv('/csv/board/9.9.9z.csv')).answer.status).toBe(404);
  });
});

describe('refused rows as CSV', () => {
  it('are as they stood in the file, with what is wrong before them', async () => {
    const batch = await stageText(
      service.context,
      file('A9,P9,audit,planned,high,2024-02-30,satisfactory,north,o1,2024-03-01'),
    );
    const { answer, lines } = await csv(`/csv/imports/${batch}/refused.csv`);
    expect(answer.headers.get('content-disposition')).toContain(`import-${batch}-refused.csv`);
    expect(lines[0]).toMatch(/^Line,What is wrong,audit_id,/);
    expect(lines[1]).toMatch(
      /^2,date_completed: 30 February 2024 is not a date\.,A9,P9,.*2024-02-30/,
    );
  });

  it('of an import that is not there are not found', async () => {
    expect((await csv('/csv/imports/999/refused.csv')).answer.status).toBe(404);
  });
});
