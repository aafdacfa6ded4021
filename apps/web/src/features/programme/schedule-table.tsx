import type { ScheduleList } from '@plumbline/contract/programme/schedule-list';
import { type RowsField, RowsTable } from '#shell/rows-table.tsx';
import { type ScheduleText, scheduleText } from './schedule-view.ts';

const name: RowsField<ScheduleText> = { header: 'Scheduled audit', text: ({ itemId }) => itemId };

const fields: readonly RowsField<ScheduleText>[] = [
  { header: 'Premises', text: ({ premises }) => premises },
  { header: 'Risk band', text: ({ riskBand }) => riskBand },
  { header: 'Team', text: ({ team }) => team },
  { header: 'First due', text: ({ firstDue }) => firstDue },
  { header: 'Due now, if later', text: ({ dueNow }) => dueNow },
  { header: 'Done on', text: ({ doneOn }) => doneOn },
  { header: 'State', text: ({ state }) => state },
  { header: 'Note', text: ({ note }) => note },
];

/** The scheduled audits behind a number. */
export function ScheduleTable({ list }: Readonly<{ list: ScheduleList }>) {
  return (
    <RowsTable
      caption={list.title}
      name={name}
      fields={fields}
      rows={list.rows.map(scheduleText)}
      rowKey={({ itemId }) => itemId}
    />
  );
}
