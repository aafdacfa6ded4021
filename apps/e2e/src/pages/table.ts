import { expect, type Locator } from '@playwright/test';

/** A row of a table by the names of its columns, as it is read. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table that is in sight. */
export async function rowsOf(table: Locator): Promise<readonly TableRow[]> {
  await expect(table).toBeVisible();
  return table.evaluate((element) => {
    const { tHead, tBodies } = element as HTMLTableElement;
    const textOf = (cell: HTMLElement) => cell.textContent.trim().replace(/\s+/g, ' ');
    const columns = [...(tHead?.rows[0]?.cells ?? [])].map(textOf);
    return [...(tBodies[0]?.rows ?? [])].map((row) =>
      Object.fromEntries([...row.cells].map((cell, index) => [columns[index] ?? '', textOf(cell)])),
    );
  });
}

/** The row that has a cell of just these words: its name. */
export function rowNamed(rows: readonly TableRow[], name: string): TableRow {
  const row = rows.find((one) => Object.values(one).includes(name));
  if (row === undefined) throw new Error(`No row is called ${name}`);
  return row;
}
