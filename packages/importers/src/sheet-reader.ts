import readXlsxFile from 'read-excel-file/universal';

export type SheetCell = string | number | boolean | Date | null;

/** One sheet of a workbook. Every row of the sheet is there, the empty ones as well. */
export type Sheet = Readonly<{ name: string; rows: readonly (readonly SheetCell[])[] }>;

/**
 * Reads the sheets of an XLSX file, in the order of their tabs. Cells are values: the results of
 * formulas, and UTC dates where the format of the cell is that of a date. Rejects on damage.
 */
export type SheetReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly Sheet[]>;

/** Reads sheets with read-excel-file. It leaves cells empty whose formula failed. */
export const readSheets: SheetReader = async (bytes) => {
  const sheets = await readXlsxFile(new Blob([bytes]));
  // A sheet that is only a chart has no data.
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []).map(cellsOf) }));
};

function cellsOf(row: readonly unknown[]): readonly SheetCell[] {
  return row.map(cellOf);
}

function cellOf(value: unknown): SheetCell {
  const known =
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date;
  return known ? value : null;
}
