import { type AuditCells, auditColumns } from '../source-columns.ts';

/** What is to become of a row: its standing once read, or why it is refused. */
export type TrapFate =
  | 'counted'
  | 'follow-up'
  | 'other-activity'
  | 'not-completed'
  | Readonly<{ refusedFor: keyof AuditCells; says: string }>;

/** A row of a trap file, with its fate. */
export type TrapRow = Readonly<{ cells: AuditCells; fate: TrapFate }>;

const blank = Object.fromEntries(auditColumns.map((column) => [column, ''])) as AuditCells;

/** A row that is an ordinary audit but for the cells given. */
export function trapRow(cells: Partial<AuditCells>, fate: TrapFate): TrapRow {
  const ordinary: AuditCells = {
    ...blank,
    audit_id: 'TRAP-01',
    premises_id: 'EXP-10001',
    activity_type: 'audit',
    origin: 'RBIP-planned',
    risk_band: 'H',
    premises_type_code: 'care-home',
    date_completed: '2024-11-05',
    outcome: 'unsatisfactory',
    team_id: 'north',
    officer_id: 'o-01',
    hours_total: '5.5',
    created_at: '2024-11-07',
    updated_at: '2024-11-07',
  };
  return { cells: { ...ordinary, ...cells }, fate };
}

/** Six ordinary audits of three months, TRAP-01 to TRAP-06; one awaits its outcome. */
export function ordinaryRows(): readonly TrapRow[] {
  const audits: readonly Partial<AuditCells>[] = [
    { date_completed: '2024-10-03', risk_band: 'VH', outcome: 'unsatisfactory' },
    { date_completed: '2024-10-31', risk_band: 'H', outcome: 'satisfactory', team_id: 'south' },
    { date_completed: '2024-11-05', risk_band: 'M', outcome: 'unsatisfactory', officer_id: 'o-02' },
    { date_completed: '2024-11-30', risk_band: 'L', outcome: 'satisfactory', origin: 'sample' },
    { date_completed: '2024-12-02', risk_band: 'H', outcome: '', team_id: 'west' },
    { date_completed: '2024-12-09', risk_band: 'VL', outcome: 'satisfactory', origin: 'complaint' },
  ];
  return audits.map((cells, index) =>
    trapRow({ audit_id: `TRAP-0${index + 1}`, ...cells }, 'counted'),
  );
}
