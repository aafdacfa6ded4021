/** What a worksheet holds that the reader of sheets does not tell. */

/** A cell that shows the error of a formula. Row and column count from 0. */
export type ErrorCell = Readonly<{ row: number; column: number; text: string }>;

/** The number of rows and columns that a sheet reaches to. */
export type SheetExtent = Readonly<{ rows: number; columns: number }>;

const rowTag = /<(?:\w+:)?row\s[^>]*?\br=["'](\d+)["']/g;
const filledCellTag = /<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]+)(\d+)["'](?:[^>]*[^/>])?>/g;
const errorCell = /<(?:\w+:)?c\s([^>]*\bt=["']e["'](?:[^>]*[^/>])?)>(.*?)<\/(?:\w+:)?c>/gs;

/** How far a worksheet reaches, empty cells left out: what it will take to hold it. */
export function sheetExtent(xml: string): SheetExtent {
  let rows = 0;
  let columns = 0;
  for (const [, row] of xml.matchAll(rowTag)) rows = Math.max(rows, Number(row));
  for (const [, letters = '', row] of xml.matchAll(filledCellTag)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows, columns };
}

/** The cells of a worksheet whose formula failed, with what Excel shows there. */
export function errorCells(xml: string): readonly ErrorCell[] {
  return [...xml.matchAll(errorCell)].flatMap(([, attributes = '', inside = '']) => {
    const [, letters, row] = /\br=["']([A-Z]+)(\d+)["']/.exec(attributes) ?? [];
    const text = /<(?:\w+:)?v>([^<]+)</.exec(inside)?.[1] ?? '#N/A';
    if (letters === undefined) return [];
    return [{ row: Number(row) - 1, column: columnNumber(letters) - 1, text }];
  });
}

/** 'A' is 1, 'Z' is 26, 'AA' is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The paths of a workbook's sheets inside its zip, in the order of its tabs. */
export function sheetPaths(workbookXml: string, relationsXml: string): readonly string[] {
  const targets = new Map<string, string>();
  for (const [relation] of relationsXml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    targets.set(attribute(relation, 'Id'), attribute(relation, 'Target'));
  }
  return [...workbookXml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([sheet]) => {
    const target = targets.get(attribute(sheet, String.raw`\w+:id`)) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(String.raw`\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
