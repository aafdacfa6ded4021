import type { CsvManner } from '../csv-text.ts';
import type { TextEncoding } from '../encode-text.ts';

/** How the service's system wrote an export. It was set up anew twice. */
export type ExportManner = Readonly<{
  csv: CsvManner;
  encoding: TextEncoding;
  dates: 'iso' | 'day-first';
  people: 'surname-first' | 'initial-first' | 'id';
  extra: 'none' | 'premises-name';
}>;

/** An export of audits: the range it declares, the day it was taken, when it was imported. */
export type AuditExport = Readonly<{
  kind: 'audits';
  fileName: string;
  from: string;
  to: string;
  /** It holds what had been entered by the end of this day. */
  asAt: string;
  committedAt: string;
  manner: ExportManner;
  /** Whether the system printed the number of rows with it. */
  controlTotal: 'given' | 'none';
}>;

/** An export of a year's schedule. */
export type ScheduleExport = Readonly<{
  kind: 'schedule';
  fileName: string;
  startYear: number;
  asAt: string;
  committedAt: string;
}>;

const unixComma = { delimiter: ',', lineEnd: '\n' } as const;
const oldSystem: ExportManner = {
  csv: { delimiter: ',', lineEnd: '\r\n' },
  encoding: 'windows-1252',
  dates: 'iso',
  people: 'surname-first',
  extra: 'premises-name',
};
const plainOldSystem: ExportManner = { ...oldSystem, encoding: 'utf-8-bom', extra: 'none' };
const quarterly: ExportManner = {
  csv: unixComma,
  encoding: 'utf-8',
  dates: 'iso',
  people: 'initial-first',
  extra: 'none',
};
const resavedInExcel: ExportManner = {
  ...quarterly,
  csv: { delimiter: ';', lineEnd: '\r\n' },
  dates: 'day-first',
};
const monthly: ExportManner = { ...quarterly, people: 'id' };

/**
 * The history in the order it was committed: two years at once, then quarters, then months. The
 * first exports of a year reach back over the year before, whose late entries they bring in; the
 * one of September 2024 was imported twice.
 */
export const importPlan: readonly (AuditExport | ScheduleExport)[] = [
  audits('2021-22', '2021-04-01 2022-03-31', '2022-04-06 2022-04-07T08:41', oldSystem),
  audits('2022-23', '2021-04-01 2023-03-31', '2023-04-05 2023-04-06T08:12', plainOldSystem),
  schedule(2023, '2023-04-10 2023-04-11T13:05', 'as frozen'),
  audits('2023-24 Q1', '2022-04-01 2023-06-30', '2023-07-06 2023-07-07T09:20', quarterly),
  audits('2023-24 Q2', '2023-04-01 2023-09-30', '2023-10-05 2023-10-06T15:48', resavedInExcel),
  audits('2023-24 Q3', '2023-04-01 2023-12-31', '2024-01-08 2024-01-09T10:02', quarterly),
  schedule(2024, '2024-04-04 2024-04-05T11:30', 'as frozen'),
  audits('2023-24 Q4', '2023-04-01 2024-03-31', '2024-04-05 2024-04-08T08:55', quarterly),
  schedule(2023, '2024-04-08 2024-04-09T09:15', 'year end'),
  audits('2024-04', '2023-04-01 2024-04-30', '2024-05-07 2024-05-08T08:31', monthly),
  audits('2024-05', '2023-04-01 2024-05-31', '2024-06-06 2024-06-07T08:26', monthly),
  audits('2024-06', '2023-04-01 2024-06-30', '2024-07-04 2024-07-05T08:44', monthly),
  audits('2024-07', '2024-04-01 2024-07-31', '2024-08-06 2024-08-07T08:37', monthly),
  audits('2024-08', '2024-04-01 2024-08-31', '2024-09-05 2024-09-06T08:50', monthly),
  audits('2024-09', '2024-04-01 2024-09-30', '2024-10-04 2024-10-07T08:28', monthly),
  audits('2024-09', '2024-04-01 2024-09-30', '2024-10-04 2024-10-07T14:16', monthly),
  schedule(2024, '2024-10-07 2024-10-08T10:40', 'half year'),
  audits('2024-10', '2024-04-01 2024-10-31', '2024-11-06 2024-11-07T08:33', monthly),
  audits('2024-11', '2024-04-01 2024-11-30', '2024-12-05 2024-12-06T08:47', monthly),
  audits('2024-12', '2024-04-01 2024-12-31', '2025-01-07 2025-01-08T08:29', monthly),
  audits('2025-01 so far', '2024-04-01 2025-01-14', '2025-01-14 2025-01-15T08:22', monthly),
  schedule(2024, '2025-01-14 2025-01-15T08:25', 'to 14 January'),
];

/** `range` is the first and last day; `taken` the day of the export and the minute (UTC) of the import. */
function audits(
  name: string,
  range: string,
  ...rest: readonly [string, ExportManner]
): AuditExport {
  const [taken, manner] = rest;
  const [from = '', to = ''] = range.split(' ');
  const [asAt = '', minute = ''] = taken.split(' ');
  return {
    kind: 'audits',
    fileName: `audits ${name}.csv`,
    from,
    to,
    asAt,
    committedAt: `${minute}:00.000Z`,
    manner,
    controlTotal: manner.people === 'id' ? 'given' : 'none',
  };
}

function schedule(startYear: number, taken: string, state: string): ScheduleExport {
  const [asAt = '', minute = ''] = taken.split(' ');
  const year = `${startYear}-${String(startYear + 1).slice(2)}`;
  return {
    kind: 'schedule',
    fileName: `schedule ${year} ${state}.csv`,
    startYear,
    asAt,
    committedAt: `${minute}:00.000Z`,
  };
}
