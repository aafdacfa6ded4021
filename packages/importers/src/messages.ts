import { monthName } from '@plumbline/domain/period/month-names';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';

/** Every sentence that reading a file can answer with, in one place so that they sound alike. */

const exampleDay = '31/03/2025';

type MissingColumn = Readonly<{ label: string; aliases: readonly string[] }>;

/** Sentences about the file as a whole. Each says what is the matter and what to do. */
export const fileMessages = {
  empty: 'The file is empty. Export it again and check that it has rows.',
  noRows: 'The file has column names but no rows.',
  stopped: 'The file stopped arriving before its end. Nothing was kept. Send it again.',
  olderExcel:
    'This is an older Excel file (.xls). Save it as .xlsx or CSV and send it again. If it has a password, take the password off first.',
  binaryExcel: 'This is a binary Excel file (.xlsb). Save it as .xlsx or CSV and send it again.',
  openDocument:
    'This is an OpenDocument file, not Excel or CSV. Save it as .xlsx or CSV and send it again.',
  webPage:
    'This is a web page, even if its name ends in .xls. Open it in Excel, save it as .xlsx or CSV and send it again.',
  zipFolder: 'This is a zip folder, not Excel or CSV. Unzip it and send the file inside.',
  notATable: (what: string) =>
    `This is ${what}, not a table. Send an export saved as .xlsx or CSV.`,
  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, which is the most that can be read. Export a shorter range of dates.`,
  unpacksTooLarge: (megabytes: number) =>
    `The workbook unpacks to more than ${megabytes} MB, which is the most that can be read. Save it as CSV and send it again.`,
  sheetTooLarge:
    'A sheet of the workbook has more rows and columns than can be read. Delete the empty ones, or save the sheet as CSV and send that.',
  damagedWorkbook:
    'The workbook is damaged and could not be opened. Open it in Excel, save it again and send that.',
  noHeader: (labels: readonly string[]) =>
    `No column names were found in the first 20 lines. One line must name the columns, such as ${labels.join(', ')}, with commas, semicolons or tabs between them.`,
  missingColumns: (missing: readonly MissingColumn[]) =>
    `${missing.length === 1 ? 'A column is' : `${missing.length} columns are`} missing: ${missing.map(missingColumn).join('; ')}. Add ${missing.length === 1 ? 'it' : 'them'} to the export and send it again.`,
  sameColumnTwice: (first: string, second: string, label: string) =>
    first === second
      ? `Two columns are called ${quoted(first)}. Rename or delete one of them.`
      : `The columns ${quoted(first)} and ${quoted(second)} both look like ${label}. Rename or delete one of them.`,
  tooManyColumns: (columns: number, most: number) =>
    `The file has ${columns} columns; at most ${most} can be read. Export only the columns that are needed.`,
  openQuote: (line: number) =>
    `The file ends inside a quotation mark that was opened in the row on line ${line}. It was probably cut off while it was saved or sent. Export it again.`,
  cutOff: (line: number, cells: number, columns: number) =>
    `The file ends in the middle of line ${line}, after ${cells} of ${columns} cells. It was probably cut off while it was saved or sent. Export it again; if that line is a total or a note, delete it.`,
  cutOffInDate: (line: number, text: string) =>
    `The file ends in the middle of line ${line}: ${quoted(text)} is shorter than the date on the line before. It was probably cut off while it was saved or sent. Export it again.`,
  monthFirst: (column: string, text: string) =>
    `Dates in ${column} have the month first, such as ${quoted(text)}. Those rows are refused, but a date such as 03/04/2025 in this file would be read as 3 April. Set the export to write the day first and send it again.`,
  endlessRow: (line: number) =>
    `The row that starts on line ${line} does not end. Look for a quotation mark that is not closed.`,
} as const;

/** Sentences about one row as a whole. */
export const rowMessages = {
  cells: (cells: number, columns: number) =>
    `This row has ${countOf(cells, 'cell')} and there are ${countOf(columns, 'column')}. Look for ${cells < columns ? 'a cell that is missing or a line break inside a cell' : 'a separator inside a cell'}: such a cell needs quotation marks around it.`,
  brokenQuotes: (first: number, last: number) =>
    `Lines ${first} to ${last} were read as one row because of a quotation mark inside a cell. Write it twice ("") or take it out.`,
  cutOff: 'The file ends in the middle of this row.',
} as const;

/** Sentences about one cell. */
export const cellMessages = {
  blank: 'This cell is empty and must be filled.',
  tooLong: (most: number) =>
    `This cell is longer than ${formatCount(most)} characters. Shorten it.`,
  shortened: (text: string, label: string) =>
    `${quoted(text)} is a number that a spreadsheet has shortened: its last digits are lost. Make ${label} a column of text in the export, or whole numbers in the spreadsheet, and send it again.`,
  notText:
    'This cell has characters that could not be read. Save the file as CSV UTF-8 and send it again.',
  control: 'This cell has a character that cannot be seen. Type the cell again.',
  formulaError: (text: string) =>
    `This cell shows the error ${text} of a formula. Correct it in the workbook.`,
  notADay: (text: string) =>
    `${quoted(text)} is not a date. Write it like ${exampleDay} or 2025-03-31.`,
  dayFirst: (text: string, month: number) =>
    `${quoted(text)} has ${month} where the month goes. The day comes first, like ${exampleDay}.`,
  noSuchDay: (day: number, month: number, year: number) =>
    `${day} ${monthName(month)} ${year} is not a date.`,
  unlikelyYear: (text: string, year: number) =>
    `${quoted(text)} is in the year ${year}. Check the date.`,
  notANumber: (text: string) => `${quoted(text)} is not a number. Write it like 1,234.5.`,
  hugeNumber: 'This number is larger than any that can be read. Check it.',
  notAYear: (text: string) => `${quoted(text)} is not a financial year. Write it like 2024-25.`,
  notACode: (text: string, codes: readonly string[]) =>
    `${quoted(text)} is not one of ${codes.join(', ')}.`,
} as const;

/** The most of a person's own text that is said back to them. */
const mostQuoted = 60;
const aliasesNamed = 4;

function quoted(text: string): string {
  return `"${text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text}"`;
}

function missingColumn({ label, aliases }: MissingColumn): string {
  const named = aliases.slice(0, aliasesNamed).map(quoted);
  return named.length === 0 ? label : `${label} (or ${named.join(', ')})`;
}
