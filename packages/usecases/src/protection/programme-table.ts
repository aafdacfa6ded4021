import type {
  ProgrammeFigures,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { programmeStateNames } from '@plumbline/domain/programme/programme-words';
import { judgedPrinter } from '@plumbline/domain/status/judged-printer';
import type { Column, Row } from '@plumbline/domain/table/table';
import type { PageTable } from '../figures/page-table.ts';

const columns: readonly Column[] = [
  { key: 'by', label: 'By', kind: 'text' },
  { key: 'label', label: 'Part', kind: 'text' },
  count('scheduled', 'On the schedule as frozen'),
  count('due', 'Due so far, by first due date'),
  count('doneOnTime', programmeStateNames['done-on-time']),
  count('doneLate', programmeStateNames['done-late']),
  count('overdue', 'Overdue'),
  count('overdueUnder1Month', programmeStateNames['under-1-month']),
  count('overdue1To3Months', programmeStateNames['1-to-3-months']),
  count('overdueOver3Months', programmeStateNames['over-3-months']),
  count('doneAhead', programmeStateNames['done-ahead']),
  count('notYetDue', programmeStateNames['not-yet-due']),
  count('reBanded', programmeStateNames['re-banded']),
  count('removed', programmeStateNames.removed),
  count('rescheduled', 'Given a later date'),
  count('neverAuditedVeryHigh', 'Very high risk and never audited'),
  {
    key: 'delivered',
    label: 'Share of very high and high risk done by the due date',
    kind: 'percent',
  },
];

function count(key: string, label: string): Column {
  return { key, label, kind: 'count' };
}

/** The risk programme as a whole, by risk band and by team: the figures of its chart and ledger. */
export function programmeTable({
  programme,
  period,
}: Pick<ProtectionView, 'programme' | 'period'>): PageTable {
  return {
    title: `Risk programme ${period.yearLabel}`,
    sentence: programme?.sentence ?? '',
    columns,
    rows: programme
      ? [
          programmeRow('All', programme.total),
          ...programme.byRiskBand.map((figures) => programmeRow('Risk band', figures)),
          ...programme.byTeam.map((figures) => programmeRow('Team', figures)),
        ]
      : [],
  };
}

function programmeRow(by: string, { delivered, ...figures }: ProgrammeFigures): Row {
  const printer = judgedPrinter(programmeDelivered.measure);
  return {
    by,
    ...figures,
    delivered: delivered.kind === 'ratio' ? printer.rounded(delivered.value) : 'None due',
  };
}
