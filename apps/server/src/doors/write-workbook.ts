import type { WriteSheet } from 'hucre/xlsx';
import type { Sheet } from './workbook-sheet.ts';

/**
 * A table as a workbook that anybody can read: a sheet of notes, and a sheet whose one table is marked
 * up and named, with one row of headings, no merged cell, no formula and nothing frozen, as the
 * Government Analysis Function asks of spreadsheets.
 */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  // Fetched with the first workbook: a server that starts waits for no writer.
  const { writeXlsx } = await import('hucre/xlsx');
  const written = await writeXlsx({
    sheets: [notesSheet(sheet), tableSheet(sheet)],
    properties: { title: sheet.title, creator: 'Plumbline' },
  });
  return new Uint8Array(written);
}

const bold = { font: { bold: true } };

function notesSheet({ title, notes }: Sheet): WriteSheet {
  const lines = [
    title,
    ...notes,
    'The sheet "Table" has one table. Numbers are rounded as on the page; a blank cell has no figure.',
  ];
  return {
    name: 'Notes',
    columns: [{ width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows: lines.map((line) => [line]),
    cells: new Map([['0,0', { style: bold }]]),
  };
}

function tableSheet({ title, headings, rows, formats }: Sheet): WriteSheet {
  const last = rows.length + headRow;
  return {
    name: 'Table',
    columns: headings.map((heading, place) => ({
      width: widthOf(heading, rows, place),
      ...(formats[place] == null ? {} : { numFmt: formats[place] }),
    })),
    rows: [[title], ['This sheet has one table.'], [...headings], ...rows.map((row) => [...row])],
    cells: new Map([['0,0', { style: bold }]]),
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: 'Figures',
              range: `A${headRow}:${letters(headings.length)}${last}`,
              columns: headings.map((name) => ({ name })),
              style: 'TableStyleLight1',
              showRowStripes: false,
            },
          ],
  };
}

/** The row of the headings, counted from 1. */
const headRow = 3;

/** Wide enough for what is in it, and never so wide that others are out of sight. */
function widthOf(heading: string, rows: Sheet['rows'], place: number): number {
  const longest = rows.reduce((most, row) => {
    const cell = row[place];
    return Math.max(most, cell instanceof Date ? 14 : String(cell ?? '').length);
  }, heading.length);
  return Math.min(60, longest + 3);
}

/** The letters of a column: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = column <= 26 ? '' : letters((column - 1 - rest) / 26);
  return `${before}${String.fromCharCode(65 + rest)}`;
}
