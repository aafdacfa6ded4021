import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { dueStates, overdueStates } from '@plumbline/domain/programme/programme-words';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import { formatCount } from '@plumbline/domain/sentence/number-words';
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
    {
      ...countColumn(scope, { field: 'doneLate', header: 'Done late', states: ['done-late'] }),
      phone: 'hidden',
    },
    countColumn(scope, { field: 'overdue', header: 'Overdue', states: overdueStates }),
    { key: 'delivered', header: 'Share on time', align: 'right', cell: shareOnTime },
  ];
}

type Counted = Readonly<{
  field: 'due' | 'doneOnTime' | 'doneLate' | 'overdue';
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

/** The measure is of very high and high risk: a share of fewer than are due says of how many. */
function shareOnTime({ delivered, due }: ProgrammeFigures): string {
  if (delivered.kind !== 'ratio') return 'none due';
  const share = judgedPrinter(programmeDelivered.measure).figure(delivered.value);
  return delivered.base === due
    ? share
    : `${share} of ${formatCount(delivered.base)} very high and high`;
}
