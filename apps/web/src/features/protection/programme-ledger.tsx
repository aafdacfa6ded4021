import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { type ProgrammeScope, type ScheduleCut, scheduleBehind } from '#shell/schedule-behind.ts';
import { ScheduleLink } from '#shell/schedule-link.tsx';
import styles from './programme-ledger.module.css';
import { type LedgerLine, ledgerLines } from './programme-ledger-lines.ts';

type ProgrammeLedgerProps = Readonly<{ programme: ProgrammeView; scope: ProgrammeScope }>;

/** Every audit of the frozen schedule, accounted for. */
export function ProgrammeLedger({ programme, scope }: ProgrammeLedgerProps) {
  return (
    <>
      <h3>What became of the schedule</h3>
      <DataTable
        caption={`The schedule of ${scope.period.yearLabel} as frozen, and what became of it`}
        captionStyle="hidden"
        columns={columnsFor(programme, scope)}
        rows={ledgerLines}
        rowKey={(line) => line.key}
      />
    </>
  );
}

function columnsFor(
  { byRiskBand, total }: ProgrammeView,
  scope: ProgrammeScope,
): readonly Column<LedgerLine>[] {
  return [
    {
      key: 'line',
      header: 'Scheduled audits',
      cell: ({ label, kind }) => <span className={styles[kind]}>{label}</span>,
    },
    ...byRiskBand.map((figures) => {
      const part = { riskBands: [figures.key] };
      return countColumn({ figures, header: `${figures.label} risk`, part, scope });
    }),
    countColumn({ figures: total, header: 'All', part: {}, scope }),
  ];
}

type Counted = Readonly<{
  figures: ProgrammeFigures;
  header: string;
  /** What the column holds of the schedule. */
  part: ScheduleCut;
  scope: ProgrammeScope;
}>;

function countColumn({ figures, header, part, scope }: Counted): Column<LedgerLine> {
  return {
    key: figures.key === '' ? 'all' : figures.key,
    header,
    align: 'right',
    cell: ({ label, count, kind, cut }) => {
      const schedule = scheduleBehind(scope, { ...part, ...cut });
      const link = (
        <ScheduleLink count={count(figures)} schedule={schedule} of={`${label}, ${header}`} />
      );
      return kind === 'sum' ? <strong>{link}</strong> : link;
    },
  };
}
