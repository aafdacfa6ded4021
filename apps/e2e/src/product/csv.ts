import type { APIRequestContext } from '@playwright/test';

/** A row of a CSV file by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Fetches a CSV as its link would save it. */
export async function fetchCsv(
  request: APIRequestContext,
  address: string,
): Promise<readonly CsvRow[]> {
  const response = await request.get(address);
  if (!response.ok()) throw new Error(`${address}: ${response.status()}`);
  return readCsv(await response.text());
}

/** Reads the text of a CSV file; its first line names the columns. */
function readCsv(text: string): readonly CsvRow[] {
  const [header = [], ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map(cellsOf);
  return lines.map((cells) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
  );
}

/** The cells of one line, quoted or not. */
function cellsOf(line: string): readonly string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
