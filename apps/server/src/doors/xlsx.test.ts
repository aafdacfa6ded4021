import { auditHeader, importText } from '@plumbline/usecases/testing';
import { readXlsx } from 'hucre/xlsx';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await importText(
    service.context,
    [
      auditHeader,
      '=A1,P1,audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04',
      'A2,P2,audit,planned,high,2024-12-02,unsatisfactory,north,o1,2024-12-02',
      '@A3,P3,audit,complaint,medium,2024-12-09,,south,o2,2024-12-10',
      '',
    ].join('\n'),
  );
});
afterAll(() => service.close());

async function bytesAt(path: string): Promise<Buffer> {
  const answer = await service.ask(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
}

/** The cells of a sheet, read with another library than they were written with. */
async function sheetAt(path: string, name: 'Notes' | 'Table') {
  const sheets = await readSheets(await bytesAt(path));
  return sheets.find(({ sheet }) => sheet === name)?.data ?? [];
}

async function csvAt(path: string): Promise<readonly (readonly string[])[]> {
  const text = await (await service.ask(path)).text();
  return text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
}

/** A cell as its CSV writes it. */
function told(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 7);
  return cell === null || cell === undefined ? '' : String(cell);
}

const months = 'period=2024-25-Q3';

describe('a table as a workbook', () => {
  it('has the numbers of its CSV as numbers, and its months as days', async () => {
    const [, , headings, ...rows] = await sheetAt(
      `/xlsx/protection/months.xlsx?${months}`,
      'Table',
    );
    const [csvHeadings = [], ...csvRows] = await csvAt(`/csv/protection/months.csv?${months}`);
    expect(headings).toEqual(csvHeadings.slice(0, headings?.length));
    expect(rows).toHaveLength(csvRows.length);
    const columns = headings?.length ?? 0;
    expect(rows.map((row) => row.map(told))).toEqual(csvRows.map((row) => row.slice(0, columns)));
    const done = rows.map((row) => row[2]).filter((cell) => cell !== null);
    expect(done.length).toBeGreaterThan(5);
    for (const cell of done) expect(typeof cell).toBe('number');
    expect(rows.some((row) => row[0] instanceof Date)).toBe(true);
  });

  it('is marked up as one table with one row of headings, nothing merged, frozen or reckoned', async () => {
    for (const path of ['/xlsx/board/measures.xlsx', `/xlsx/protection/months.xlsx?${months}`]) {
      const { sheets } = await readXlsx(await bytesAt(path));
      expect(sheets.map(({ name }) => name)).toEqual(['Notes', 'Table']);
      for (const sheet of sheets) {
        expect(sheet.merges ?? []).toEqual([]);
        expect(sheet.freezePane).toBeUndefined();
        expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
      }
      const { rows, tables } = sheets[1] ?? { rows: [], tables: [] };
      const headings = rows[2]?.map(String) ?? [];
      expect(new Set(headings).size).toBe(headings.length);
      expect(tables?.map(({ columns }) => columns.map(({ name }) => name))).toEqual([headings]);
      expect(tables?.[0]?.range).toMatch(new RegExp(`^A3:[A-Z]+${rows.length}$`));
    }
  });

  it('says on a sheet of its own what it is, what it says and whose it is', async () => {
    const notes = (await sheetAt(`/xlsx/protection/months.xlsx?${months}`, 'Notes')).flat();
    expect(notes[0]).toBe('Audits by month, 2024 to 2025');
    expect(notes.join(' ')).toContain('Testshire');
    expect(notes.join(' ')).not.toContain('undefined');
  });

  it('is saved under a plain name', async () => {
    const { headers } = await service.ask(`/xlsx/protection/months.xlsx?${months}`);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.xlsx"$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a list of records as a workbook', () => {
  it('has every row, and what looks like a formula is the words it is', async () => {
    const path = '/xlsx/audits.xlsx?from=2024-11&to=2024-12';
    const [, , headings, ...rows] = await sheetAt(path, 'Table');
    expect(headings?.[0]).toBe('audit_id');
    expect(rows.map(([id]) => id)).toEqual(['@A3', 'A2', '=A1']);
    const { sheets } = await readXlsx(await bytesAt(path));
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
  });

  it('of nothing has its headings, and no table without rows', async () => {
    const path = '/xlsx/audits.xlsx?from=2020-11&to=2020-12';
    expect((await sheetAt(path, 'Table'))[2]?.[0]).toBe('audit_id');
    const { sheets } = await readXlsx(await bytesAt(path));
    expect(sheets[1]?.tables ?? []).toEqual([]);
  });
});

describe('an address of a workbook that lacks something', () => {
  it('is told what, and an address that would do', async () => {
    const answer = await service.ask('/xlsx/audits.xlsx?to=2024-12');
    expect([answer.status, await answer.text()]).toEqual([
      400,
      'The address has to say the first month (from).\nFor example: /xlsx/audits.xlsx?from=2024-04&to=2025-03',
    ]);
    expect((await service.ask('/xlsx/board/nothing.xlsx')).status).toBe(404);
  });
});
