import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { isMonth, months } from '@plumbline/domain/period/month';
import { auditsTable } from '../doors/audits-table.ts';
import { byteOrderMark, csvRecord } from '../doors/csv-text.ts';
import { UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** No export reaches back further. */
const earliest = '1990-01';

/** Writes the counted audits to standard output as CSV, newest first. */
export const run: Verb = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' } },
  });
  if (positionals.length !== 1 || positionals[0] !== 'audits') {
    throw new UsageError('Say what to export: export audits');
  }
  for (const month of [values.from, values.to]) {
    if (month !== undefined && !isMonth(month)) {
      throw new UsageError(`Write the month as 2024-04, not ${month}.`);
    }
  }
  await withService(terminal, async (context) => {
    const { data: question, error } = auditListInput.safeParse({
      from: values.from ?? earliest,
      to: values.to ?? months.floor(context.clock.today()),
    });
    if (error) throw new UsageError(error.issues[0]?.message ?? 'These months cannot be exported.');
    terminal.out(byteOrderMark);
    for await (const rows of auditsTable(context, question)) {
      terminal.out(rows.map(csvRecord).join(''));
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    }
  });
  return 0;
};
