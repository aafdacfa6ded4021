import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import type { ProgrammeCount } from '@plumbline/db/queries/programme-counts';
import { riskBandNames } from '@plumbline/domain/audit/audit-words';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import {
  type ProgrammeCellCount,
  parseProgrammeCellKey,
} from '@plumbline/domain/programme/programme-cell';
import { type ProgrammeReading, readProgramme } from '@plumbline/domain/programme/read-programme';
import { programmeSentence } from '@plumbline/domain/sentence/programme-sentence';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import { statusOf } from '@plumbline/domain/status/status';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import type { Team } from '../service/read-directory.ts';
import type { PageMonths } from './page-months.ts';

export type ProgrammeFacts = {
  readonly counts: readonly ProgrammeCount[];
  readonly months: PageMonths;
  readonly rule: ToleranceRule | undefined;
  readonly teams: readonly Team[];
  readonly filters: { readonly team: string | null; readonly riskBand: string | null };
};

/** The year's risk programme at the end of the last complete month; null without a schedule. */
export function programmeView(facts: ProgrammeFacts): ProgrammeView | null {
  const { months: page, rule, filters } = facts;
  const all = facts.counts.flatMap(({ key, items }): readonly ProgrammeCellCount[] => {
    const cell = parseProgrammeCellKey(key);
    return cell ? [{ ...cell, items }] : [];
  });
  if (all.length === 0) return null;
  const cells = all.filter(
    (cell) =>
      (filters.team === null || cell.team === filters.team) &&
      (filters.riskBand === null || cell.riskBand === filters.riskBand),
  );
  const { through } = page;
  const read = readProgramme(cells, through ?? months.offset(firstMonthOfYear(page.year), -1));
  const status = programmeStatus(read.total, { rule, through });
  const teamName = (id: string) => facts.teams.find((team) => team.id === id)?.name ?? id;
  return {
    sentence: programmeSentence({ reading: read.total, through, figure: status.figure }),
    status,
    figure: status.figure ?? plainFigure(read.total),
    total: figures('', 'All', read.total),
    byRiskBand: read.byRiskBand.map(({ riskBand, reading }) =>
      figures(riskBand, riskBandNames[riskBand], reading),
    ),
    byTeam: read.byTeam.map(({ team, reading }) =>
      figures(team, team === '' ? 'No team named' : teamName(team), reading),
    ),
  };
}

/** The delivered share where no line judges it. */
function plainFigure({ delivered }: ProgrammeReading): string | null {
  return delivered.kind === 'ratio' ? figurePrinter('percent', []).figure(delivered.value) : null;
}

export function programmeStatus(
  { delivered }: ProgrammeReading,
  {
    rule,
    through,
  }: { readonly rule: ToleranceRule | undefined; readonly through: PageMonths['through'] },
) {
  return statusOf({
    rule,
    unit: programmeDelivered.unit,
    value: delivered.kind === 'ratio' ? delivered.value : null,
    expected: null,
    base: delivered.base,
    minimumBase: programmeDelivered.minimumBase,
    through,
  });
}

function figures(key: string, label: string, reading: ProgrammeReading): ProgrammeFigures {
  const { states } = reading;
  return {
    key,
    label,
    scheduled: reading.scheduled,
    due: reading.due,
    doneOnTime: states['done-on-time'],
    doneLate: states['done-late'],
    overdue: reading.overdue,
    overdueUnder1Month: states['under-1-month'],
    overdue1To3Months: states['1-to-3-months'],
    overdueOver3Months: states['over-3-months'],
    doneAhead: states['done-ahead'],
    notYetDue: states['not-yet-due'],
    rescheduled: reading.rescheduled,
    reBanded: states['re-banded'],
    removed: states.removed,
    neverAuditedVeryHigh: reading.neverAuditedVeryHigh,
    delivered: reading.delivered,
  };
}
