import { dayOf } from '../calendar.ts';
import { csvText, plainCsv } from '../csv-text.ts';
import { encodeText } from '../encode-text.ts';
import { seededRandom } from '../random.ts';
import { type AuditCells, auditColumns, scheduleColumns } from '../source-columns.ts';
import { auditCellsOn, rangeDay } from './audit-cells.ts';
import type { AuditRecord } from './audit-record.ts';
import { type ExampleshireRecords, exampleshireRecords } from './audits.ts';
import {
  type AuditExport,
  type ExportManner,
  importPlan,
  type ScheduleExport,
} from './import-plan.ts';
import { initialFirst, surnameFirst } from './officers.ts';
import { premisesName } from './premises-names.ts';
import { scheduleCellsOn } from './schedule.ts';
import { teams } from './teams.ts';

/** One file of the demonstration's history, to be imported as if at `committedAt`. */
export type ImportFile = Readonly<{
  source: 'audits' | 'schedule';
  fileName: string;
  /** An instant in UTC. */
  committedAt: string;
  bytes: Uint8Array;
  /** The days the file says it is complete for, both included. */
  declaredFrom: string;
  declaredTo: string;
  /** Rows held of those days and missing from the file are to be withdrawn. */
  withdrawMissing: boolean;
  /** The number of rows, where the system that made the file printed it. */
  controlTotal?: number;
}>;

/** The history of the demonstration service, in commit order: the same bytes every time. */
export function exampleshireImports(
  records: ExampleshireRecords = exampleshireRecords(),
): readonly ImportFile[] {
  return importPlan.map((file) =>
    file.kind === 'audits' ? auditFile(records, file) : scheduleFile(records, file),
  );
}

function auditFile({ audits }: ExampleshireRecords, file: AuditExport): ImportFile {
  const rows = audits.flatMap((record) => exportedRow(record, file));
  const { manner, fileName, committedAt } = file;
  const header = manner.extra === 'none' ? auditColumns : [...auditColumns, 'premises_name'];
  return {
    source: 'audits',
    fileName,
    committedAt,
    bytes: encodeText(csvText(header, rows, manner.csv), manner.encoding),
    declaredFrom: file.from,
    declaredTo: file.to,
    withdrawMissing: true,
    ...(file.controlTotal === 'given' ? { controlTotal: rows.length } : {}),
  };
}

/** The row of a record in an export; none when the export does not hold it. */
function exportedRow(record: AuditRecord, file: AuditExport): readonly (readonly string[])[] {
  const day = rangeDay(record);
  if (day < dayOf(file.from) || day > dayOf(file.to)) return [];
  const cells = auditCellsOn(record, dayOf(file.asAt));
  if (!cells) return [];
  const written = inManner(cells, record, file.manner);
  const row = auditColumns.map((column) => written[column]);
  if (file.manner.extra === 'none') return [row];
  return [[...row, premisesName(seededRandom(record.premises.id), record.premises)]];
}

function inManner(cells: AuditCells, record: AuditRecord, manner: ExportManner): AuditCells {
  const dated = manner.dates === 'iso' ? cells : dayFirst(cells);
  const team = teams.find(({ id }) => id === record.team);
  switch (manner.people) {
    case 'id':
      return dated;
    case 'initial-first':
      return { ...dated, team_id: team?.name ?? '', officer_id: initialFirst(record.officer) };
    case 'surname-first':
      return {
        ...dated,
        team_id: team?.aliases[0] ?? '',
        officer_id: surnameFirst(record.officer),
      };
  }
}

function dayFirst(cells: AuditCells): AuditCells {
  return {
    ...cells,
    risk_band_as_at: slashed(cells.risk_band_as_at),
    date_due: slashed(cells.date_due),
    date_completed: slashed(cells.date_completed),
    notice_issued_on: slashed(cells.notice_issued_on),
    notice_compliance_due_on: slashed(cells.notice_compliance_due_on),
    closed_on: slashed(cells.closed_on),
    created_at: slashed(cells.created_at),
    updated_at: slashed(cells.updated_at),
  };
}

function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function scheduleFile(records: ExampleshireRecords, file: ScheduleExport): ImportFile {
  const { startYear, fileName, committedAt } = file;
  const cells = scheduleCellsOn(records, startYear, dayOf(file.asAt));
  const rows = cells.map((row) => scheduleColumns.map((column) => row[column]));
  return {
    source: 'schedule',
    fileName,
    committedAt,
    bytes: encodeText(csvText(scheduleColumns, rows, plainCsv), 'utf-8'),
    declaredFrom: `${startYear}-04-01`,
    declaredTo: `${startYear + 1}-03-31`,
    withdrawMissing: false,
    controlTotal: rows.length,
  };
}
