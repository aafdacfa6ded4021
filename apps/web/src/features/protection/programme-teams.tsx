import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { judgedPercent } from './judged-percent.ts';

const columns: readonly Column<ProgrammeFigures>[] = [
  { key: 'team', header: 'Team', cell: ({ label }) => label },
  { key: 'due', header: 'Due so far', align: 'right', cell: ({ due }) => formatCount(due) },
  {
    key: 'on-time',
    header: 'Done on time',
    align: 'right',
    cell: ({ doneOnTime }) => formatCount(doneOnTime),
  },
  {
    key: 'overdue',
    header: 'Overdue',
    align: 'right',
    cell: ({ overdue }) => formatCount(overdue),
  },
  {
    key: 'delivered',
    header: 'Share on time',
    align: 'right',
    cell: ({ delivered }) =>
      delivered.kind === 'ratio'
        ? judgedPercent(programmeDelivered.measure, delivered.value)
        : 'none due',
  },
];

/** The programme by team. */
export function ProgrammeTeams({ programme }: Readonly<{ programme: ProgrammeView }>) {
  return (
    <>
      <h3>By team</h3>
      <DataTable
        caption="The risk programme by team"
        captionStyle="hidden"
        columns={columns}
        rows={programme.byTeam}
        rowKey={(team) => team.key}
      />
    </>
  );
}
