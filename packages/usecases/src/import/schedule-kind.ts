import type { Fields } from '@plumbline/contract/source/layout';
import { scheduleLayout } from '@plumbline/contract/source/schedule-layout';
import type { ScheduleRow } from '@plumbline/contract/source/schedule-row';
import type { NameBook } from './name-book.ts';
import { canonicalContent, type Described, type RecordKind } from './record-kind.ts';
import { watchSchedule } from './watch-schedule.ts';

const said = scheduleLayout.columns.map((column) => column.field);

export const scheduleKind: RecordKind = {
  layout: scheduleLayout,
  covers: 'financial-years',
  describe,
  watch: watchSchedule,
};

function describe(fields: Fields, names: NameBook): Described {
  const row = fields as unknown as ScheduleRow;
  return {
    content: canonicalContent(said, fields, { team: names.team(row.team) }),
    day: row.firstDue,
    subject: row.premisesId,
    cell: null,
    keyedAfter: null,
    keyedLag: null,
  };
}
