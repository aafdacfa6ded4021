import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { dueStates, overdueStates } from '@plumbline/domain/programme/programme-words';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import { judgedPrinter } from '@plumbline/domain/status/judged-printer';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import type { ProgrammeScope } from '#shell/schedule-behind.ts';
import { ScheduleLink } from '#shell/schedule-link.tsx';
import { scheduleBehindTeam } from './programme-view.ts';

type ProgrammeTeamsProps = Readonly<{ programme: ProgrammeView; scope: ProgrammeScope }>;

/** The programme by team. */
export function ProgrammeTeams({ programme, scope }: ProgrammeTeamsProps) {
  return (
    <>
      <h3>By team</h3>
      <DataTable
        caption="The risk programme by team"
        captionStyle="hidden"
        columns={columnsFor(scope)}
        rows={programme.byTeam}
        rowKey={(team) => team.key}
      />
    </>
  );
}

function columnsFor(scope: ProgrammeScope): readonly Column<ProgrammeFigures>[] {
  return [
    { key: 'team', header: 'Team', cell: ({ label }) => label },
    countColumn(scope, { field: 'due', header: 'Due so far', states: dueStates }),
    countColumn(scope, { field: 'doneOnTime', header: 'Done on time', states: ['done-on-time'] }),
    countColumn(scope, { field: 'overdue', header: 'Overdue', states: overdueStates }),
    { key: 'delivered', header: 'Share on time', align: 'right', cell: shareOnTime },
  ];
}

type Counted = Readonly<{
  field: 'due' | 'doneOnTime' | 'overdue';
  header: string;
  states: readonly ProgrammeState[];
}>;

function countColumn(
  scope: ProgrammeScope,
  { field, header, states }: Counted,
): Column<ProgrammeFigures> {
  return {
    key: field,
    header,
    align: 'right',
    cell: (team) => (
      <ScheduleLink
        count={team[field]}
        schedule={scheduleBehindTeam(team, scope, states)}
        of={`${header}, ${team.label}`}
      />
    ),
  };
}

function shareOnTime({ delivered }: ProgrammeFigures): string {
  return delivered.kind === 'ratio'
    ? judgedPrinter(programmeDelivered.measure).figure(delivered.value)
    : 'none due';
}
