import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import styles from './programme-ledger.module.css';
import { type LedgerLine, ledgerLines } from './programme-view.ts';

type ProgrammeLedgerProps = Readonly<{ programme: ProgrammeView; yearLabel: string }>;

/** Every audit of the frozen schedule, accounted for. */
export function ProgrammeLedger({ programme, yearLabel }: ProgrammeLedgerProps) {
  return (
    <>
      <h3>What became of the schedule</h3>
      <DataTable
        caption={`The schedule of ${yearLabel} as frozen, and what became of it`}
        captionStyle="hidden"
        columns={columnsFor(programme)}
        rows={ledgerLines}
        rowKey={(line) => line.key}
      />
    </>
  );
}

function columnsFor({ byRiskBand, total }: ProgrammeView): readonly Column<LedgerLine>[] {
  return [
    {
      key: 'line',
      header: 'Scheduled audits',
      cell: ({ label, kind }) => <span className={styles[kind]}>{label}</span>,
    },
    ...byRiskBand.map((band) => countColumn(band, `${band.label} risk`)),
    countColumn(total, 'All'),
  ];
}

function countColumn(figures: ProgrammeFigures, header: string): Column<LedgerLine> {
  return {
    key: figures.key === '' ? 'all' : figures.key,
    header,
    align: 'right',
    cell: ({ count, kind }) => {
      const text = formatCount(count(figures));
      return kind === 'sum' ? <strong>{text}</strong> : text;
    },
  };
}
