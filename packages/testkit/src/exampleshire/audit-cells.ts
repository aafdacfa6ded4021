import { type DayNumber, dayText } from '../calendar.ts';
import type { AuditCells } from '../source-columns.ts';
import type { AuditRecord } from './audit-record.ts';

const origins: Readonly<Record<AuditRecord['origin'], string>> = {
  planned: 'RBIP-planned',
  complaint: 'complaint',
  'post-fire': 'post-fire',
  referral: 'referral',
  consultation: 'consultation',
  sample: 'sample',
  'follow-up': 'follow-up',
};

/**
 * A record as an export of the given day has it, or undefined when the system did not hold it
 * then. What was entered later is blank; the risk band is the latest, though its as-at day stays.
 */
export function auditCellsOn(record: AuditRecord, day: DayNumber): AuditCells | undefined {
  const { keyed, withdrawn, premises, officer } = record;
  if (keyed > day || (withdrawn !== null && withdrawn <= day)) return undefined;
  return {
    audit_id: record.id,
    premises_id: premises.id,
    activity_type: record.activity,
    origin: origins[record.origin],
    ...bandCells(record, day),
    premises_type_code: premises.type,
    date_due: text(record.due),
    date_completed: text(record.completed),
    outcome: knownOn(record.outcome?.knownOn, day) ? (record.outcome?.is ?? '') : '',
    team_id: record.team,
    officer_id: officer.id,
    qualification_level: officer.level,
    hours_total: record.hours === null ? '' : String(record.hours),
    ...noticeCells(record, day),
    closed_on: knownOn(record.closed, day) ? text(record.closed) : '',
    previous_audit_id: record.previous,
    qa_sampled: record.qaGrade === null ? 'no' : 'yes',
    qa_grade: record.qaGrade ?? '',
    created_at: dayText(keyed),
    updated_at: dayText(lastChange(record, day)),
  };
}

function bandCells({ band, rebanded, completed, keyed }: AuditRecord, day: DayNumber) {
  return {
    risk_band: rebanded && knownOn(rebanded.on, day) ? rebanded.to : band,
    risk_band_as_at: dayText(completed ?? keyed),
  };
}

function noticeCells({ notice }: AuditRecord, day: DayNumber) {
  const served = notice && knownOn(notice.issued, day) ? notice : null;
  return {
    notice_type: served?.type ?? '',
    notice_issued_on: text(served?.issued),
    notice_compliance_due_on: text(served?.due),
  };
}

function lastChange(record: AuditRecord, day: DayNumber): DayNumber {
  const { keyed, outcome, notice, closed, rebanded } = record;
  return [outcome?.knownOn, notice?.issued, closed, rebanded?.on].reduce<DayNumber>(
    (last, change) => (knownOn(change, day) ? Math.max(last, change) : last),
    keyed,
  );
}

type Fact = DayNumber | null | undefined;

function knownOn(fact: Fact, day: DayNumber): fact is DayNumber {
  return typeof fact === 'number' && fact <= day;
}

/** The day that decides whether a record belongs to the range an export declares. */
export function rangeDay(record: AuditRecord): DayNumber {
  return record.completed ?? record.due ?? record.keyed;
}

function text(day: Fact): string {
  return typeof day === 'number' ? dayText(day) : '';
}
