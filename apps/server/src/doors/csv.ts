import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { importInput } from '@plumbline/contract/import/import-views';
import { protectionInput } from '@plumbline/contract/period/period-input';
import type { Table } from '@plumbline/domain/table/table';
import type { Context } from '@plumbline/usecases/context';
import { streamRefusedRows } from '@plumbline/usecases/import/stream-refused-rows';
import { readProtectionTable } from '@plumbline/usecases/protection/read-protection-table';
import { Hono } from 'hono';
import { auditsTable } from './audits-table.ts';
import type { CsvCell } from './csv-text.ts';
import { streamCsv } from './stream-csv.ts';

/** Files to save: the same figures as the pages, through the same use cases. */
export function csv(context: Context): Hono {
  const door = new Hono();

  door.get('/audits.csv', (c) => {
    const { page: _, ...query } = filled(c.req.query());
    const standings = c.req.queries('standings')?.flatMap((text) => text.split(','));
    const question = auditListInput.parse({ ...query, ...(standings && { standings }) });
    return streamCsv({
      fileName: `audits-${question.from}-to-${question.to}.csv`,
      pieces: auditsTable(context, question),
    });
  });

  door.get('/protection/:file{[a-z0-9-]+\\.csv}', async (c) => {
    const name = c.req.param('file').replace(/\.csv$/, '');
    const input = protectionInput.parse(filled(c.req.query()));
    const table = await readProtectionTable(context, name, input);
    return streamCsv({ fileName: `${table.name}.csv`, pieces: tableRows(table) });
  });

  door.get('/imports/:batch{\\d+}/refused.csv', (c) => {
    const { batch } = importInput.parse({ batch: Number(c.req.param('batch')) });
    return streamCsv({
      fileName: `import-${batch}-refused.csv`,
      pieces: streamRefusedRows(context, batch),
    });
  });
  return door;
}

async function* tableRows({
  columns,
  rows,
}: Table): AsyncIterable<readonly (readonly CsvCell[])[]> {
  yield [columns.map((column) => column.label)];
  yield rows.map((row) => columns.map((column) => row[column.key] ?? null));
}

/** A form leaves `team=` in the address when no team is chosen: that is no team, not one without a name. */
function filled(query: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
