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
import { hasOtherBands, scheduleBehindTeam } from './programme-view.ts';

type ProgrammeTeamsProps = Readonly<{ programme: ProgrammeView; scope: ProgrammeScope }>;

/** The programme by team. */
export function ProgrammeTeams({ programme, scope }: ProgrammeTeamsProps) {
  return (
    <>
      <h3>By team</h3>
      <DataTable
        caption="The risk programme by team"
        captionStyle="hidden"
        columns={columnsFor(programme, scope)}
        rows={programme.byTeam}
        rowKey={(team) => team.key}
      />
    </>
  );
}

function columnsFor(
  { total }: ProgrammeView,
  scope: ProgrammeScope,
): readonly Column<ProgrammeFigures>[] {
  // The measure is of very high and high risk: where others are due, too, it says so and of how many.
  const isOfPart = hasOtherBands(total);
  return [
    { key: 'team', header: 'Team', cell: ({ label }) => label },
    countColumn(scope, { field: 'due', header: 'Due so far', states: dueStates }),
    countColumn(scope, { field: 'doneOnTime', header: 'Done on time', states: ['done-on-time'] }),
    {
      ...countColumn(scope, { field: 'doneLate', header: 'Done late', states: ['done-late'] }),
      phone: 'hidden',
    },
    countColumn(scope, { field: 'overdue', header: 'Overdue', states: overdueStates }),
    {
      key: 'delivered',
      header: isOfPart ? 'On time, of very high and high' : 'Share on time',
      align: 'right',
      cell: (team) => shareOnTime(team, isOfPart),
    },
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

function shareOnTime({ delivered }: ProgrammeFigures, isOfPart: boolean): string {
  if (delivered.kind !== 'ratio') return 'none due';
  const share = judgedPrinter(programmeDelivered.measure).figure(delivered.value);
  return isOfPart ? `${share} of ${formatCount(delivered.base)}` : share;
}
