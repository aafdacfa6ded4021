import { AppError } from '@plumbline/usecases/app-error';
import type { CsvCell } from './csv-text.ts';
import type { FileFormat, FileList } from './file-format.ts';
import { type Sheet, sheetOfTable } from './workbook-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A workbook is made whole, and nothing else is served meanwhile: longer lists are for CSV. */
const mostRows = 5_000;

/** Tables and lists as workbooks. */
export const xlsxFormat: FileFormat = {
  ending: 'xlsx',
  table: (table) => workbook(table.name, sheetOfTable(table)),
  list: async (list) => workbook(list.name, await sheetOfList(list)),
};

async function sheetOfList({ title, pieces }: FileList): Promise<Sheet> {
  const rows: (readonly CsvCell[])[] = [];
  for await (const piece of pieces) {
    rows.push(...piece);
    if (rows.length > mostRows + 1) {
      throw new AppError(
        'too-large',
        `There are more than ${mostRows.toLocaleString('en-GB')} rows: take them as CSV.`,
      );
    }
  }
  const [headings = [], ...cells] = rows;
  return {
    title,
    notes: [],
    headings: headings.map(String),
    rows: cells,
    formats: headings.map(() => null),
  };
}

async function workbook(name: string, sheet: Sheet): Promise<Response> {
  return new Response(await writeWorkbook(sheet), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}.xlsx"`,
      'cache-control': 'no-store',
    },
  });
}
