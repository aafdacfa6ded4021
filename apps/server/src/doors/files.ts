import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { boardInput } from '@plumbline/contract/board/board-input';
import { importInput } from '@plumbline/contract/import/import-views';
import { measureInput } from '@plumbline/contract/measure/measure-input';
import { measureListInput } from '@plumbline/contract/measure/measure-list';
import { protectionInput } from '@plumbline/contract/period/period-input';
import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
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
import type { FileFormat } from './file-format.ts';
import { scheduleTable } from './schedule-table.ts';

/** Files to save, of one kind: the same figures as the pages, through the same use cases. */
export function files(context: Context, { ending, table, list }: FileFormat): Hono {
  const door = new Hono();
  const named = (file: string) => file.slice(0, -1 - ending.length);

  door.get(`/audits.${ending}`, (c) => {
    const query = asked(c.req.queries(), {
      lists: ['standings'],
      flags: ['withoutTeam', 'withoutTime', 'withTime'],
    });
    const question = auditListInput.parse(query);
    return list({
      name: `audits-${question.from}-to-${question.to}`,
      title: 'Audits',
      pieces: auditsTable(context, question),
    });
  });

  door.get(`/programme.${ending}`, async (c) => {
    const flags = ['withoutTeam', 'rescheduled', 'neverAudited'];
    const query = asked(c.req.queries(), { lists: ['states', 'riskBands'], flags });
    const { name, pieces } = await streamSchedule(context, scheduleListInput.parse(query));
    return list({ name, title: 'Scheduled audits', pieces: scheduleTable(pieces) });
  });

  door.get(`/protection/:file{[a-z0-9-]+\\.${ending}}`, async (c) => {
    const name = named(c.req.param('file'));
    const input = protectionInput.parse(asked(c.req.queries()));
    return table(await readProtectionTable(context, name, input));
  });

  door.get(`/board/:file{[a-z0-9.-]+\\.${ending}}`, async (c) => {
    const name = named(c.req.param('file'));
    const input = boardInput.parse(asked(c.req.queries()));
    return table(await readBoardTable(context, name, input));
  });

  door.get(`/measures.${ending}`, async (c) => {
    const input = measureListInput.parse(asked(c.req.queries()));
    return table(await readMeasureListTable(context, input));
  });

  door.get(`/measures/:measure/:file{[a-z-]+\\.${ending}}`, async (c) => {
    const key = named(c.req.param('file'));
    const query = asked(c.req.queries());
    const input = measureInput.parse({ ...query, measure: c.req.param('measure') });
    return table(await readMeasureTable(context, key, input));
  });

  door.get(`/imports/:batch{\\d+}/refused.${ending}`, (c) => {
    const { batch } = importInput.parse({ batch: Number(c.req.param('batch')) });
    return list({
      name: `import-${batch}-refused`,
      title: `Rows of import ${batch} that were refused`,
      pieces: streamRefusedRows(context, batch),
    });
  });
  return door;
}
