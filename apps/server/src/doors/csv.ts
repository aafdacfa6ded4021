import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { boardInput } from '@plumbline/contract/board/board-input';
import { importInput } from '@plumbline/contract/import/import-views';
import { measureInput } from '@plumbline/contract/measure/measure-input';
import { measureListInput } from '@plumbline/contract/measure/measure-list';
import { protectionInput } from '@plumbline/contract/period/period-input';
import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import { fileCell, fileHeading, type Table } from '@plumbline/domain/table/table';
import { readBoardTable } from '@plumbline/usecases/board/read-board-table';
import type { Context } from '@plumbline/usecases/context';
import { streamRefusedRows } from '@plumbline/usecases/import/stream-refused-rows';
import { readMeasureListTable } from '@plumbline/usecases/measure/read-measure-list-table';
import { readMeasureTable } from '@plumbline/usecases/measure/read-measure-table';
import { streamSchedule } from '@plumbline/usecases/programme/stream-schedule';
import { readProtectionTable } from '@plumbline/usecases/protection/read-protection-table';
import { Hono } from 'hono';
import { asked } from './asked.ts';
import { auditsTable } from './audits-table.ts';
import type { CsvCell } from './csv-text.ts';
import { scheduleTable } from './schedule-table.ts';
import { streamCsv } from './stream-csv.ts';

/** Files to save: the same figures as the pages, through the same use cases. */
export function csv(context: Context): Hono {
  const door = new Hono();

  door.get('/audits.csv', (c) => {
    const query = asked(c.req.queries(), {
      lists: ['standings'],
      flags: ['withoutTeam', 'withoutTime', 'withTime'],
    });
    const question = auditListInput.parse(query);
    return streamCsv({
      fileName: `audits-${question.from}-to-${question.to}.csv`,
      pieces: auditsTable(context, question),
    });
  });

  door.get('/programme.csv', async (c) => {
    const flags = ['withoutTeam', 'rescheduled', 'neverAudited'];
    const query = asked(c.req.queries(), { lists: ['states', 'riskBands'], flags });
    const { name, pieces } = await streamSchedule(context, scheduleListInput.parse(query));
    return streamCsv({ fileName: `${name}.csv`, pieces: scheduleTable(pieces) });
  });

  door.get('/protection/:file{[a-z0-9-]+\\.csv}', async (c) => {
    const name = c.req.param('file').replace(/\.csv$/, '');
    const input = protectionInput.parse(asked(c.req.queries()));
    const table = await readProtectionTable(context, name, input);
    return streamCsv({ fileName: `${table.name}.csv`, pieces: tableRows(table) });
  });

  door.get('/board/:file{[a-z0-9.-]+\\.csv}', async (c) => {
    const name = c.req.param('file').replace(/\.csv$/, '');
    const input = boardInput.parse(asked(c.req.queries()));
    const table = await readBoardTable(context, name, input);
    return streamCsv({ fileName: `${table.name}.csv`, pieces: tableRows(table) });
  });

  door.get('/measures.csv', async (c) => {
    const input = measureListInput.parse(asked(c.req.queries()));
    const table = await readMeasureListTable(context, input);
    return streamCsv({ fileName: `${table.name}.csv`, pieces: tableRows(table) });
  });

  door.get('/measures/:measure/:file{[a-z-]+\\.csv}', async (c) => {
    const key = c.req.param('file').replace(/\.csv$/, '');
    const query = asked(c.req.queries());
    const input = measureInput.parse({ ...query, measure: c.req.param('measure') });
    const table = await readMeasureTable(context, key, input);
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
  yield [
    columns.map(fileHeading),
    ...rows.map((row) => columns.map((column) => fileCell(column, row))),
  ];
}
