// The floor of an import, run as a process of its own: the file parsed by the parser the product
// uses, and each row put into one table by one prepared statement, in one transaction with the
// product's pragmas. Nothing is checked, compared, staged, rolled up or kept of the import itself.
// Usage: node import-floor.ts FILE.csv NEW.sqlite; prints the milliseconds from the first byte to
// the commit.
import { createReadStream } from 'node:fs';
import Sqlite from 'better-sqlite3';
import Papa from 'papaparse';

const [csv = '', database = ''] = process.argv.slice(2);

const db = new Sqlite(database);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -32768']) {
  db.pragma(pragma);
}
db.exec(`create table record_version (
  version integer primary key, source text not null, key text not null, hash text not null,
  content text not null, day text, subject text, cell integer, keyed_after integer,
  keyed_lag integer, unique (source, key))`);
const insert = db.prepare(
  'insert into record_version (source, key, hash, content, day, subject, cell, keyed_after, keyed_lag) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
);

const began = performance.now();
db.exec('begin immediate');
const rows = await insertRows();
db.exec('commit');
process.stdout.write(JSON.stringify({ rows, ms: performance.now() - began }));
db.close();

async function insertRows(): Promise<number> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  let header: readonly string[] | undefined;
  let rest = '';
  let rows = 0;
  for await (const piece of createReadStream(csv, { encoding: 'utf8' })) {
    const text = rest + piece;
    const { data, meta } = parser.parse(text, 0, true) as Papa.ParseResult<readonly string[]>;
    rest = text.slice(meta.cursor);
    for (const cells of data) {
      if (header) rows += insertRow(header, cells, rows);
      else header = cells;
    }
  }
  return rows;
}

/** The audit's own id, premises and day are where an export has them; the rest fills its columns. */
function insertRow(header: readonly string[], cells: readonly string[], row: number): number {
  const content: Record<string, string> = {};
  for (const [column, name] of header.entries()) {
    const cell = cells[column];
    if (cell) content[name] = cell;
  }
  const [key = '', subject] = cells;
  const hash = key.padEnd(22, '-');
  const text = JSON.stringify(content);
  return insert.run('audits', key, hash, text, cells[8], subject, row % 7_200, 9, 3).changes;
}
