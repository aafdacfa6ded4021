import type { Download } from '@playwright/test';
import readSheets from 'read-excel-file/node';

/** The sheets of a workbook that was saved, each with its rows. */
export async function savedWorkbook(download: Download) {
  const sheets = await readSheets(await download.path());
  return {
    name: download.suggestedFilename(),
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })),
  };
}
