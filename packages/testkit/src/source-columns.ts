/** The columns of an audit export, in the order an export has them. */
export const auditColumns = [
  'audit_id',
  'premises_id',
  'activity_type',
  'origin',
  'risk_band',
  'risk_band_as_at',
  'premises_type_code',
  'date_due',
  'date_completed',
  'outcome',
  'team_id',
  'officer_id',
  'qualification_level',
  'hours_total',
  'notice_type',
  'notice_issued_on',
  'notice_compliance_due_on',
  'closed_on',
  'previous_audit_id',
  'qa_sampled',
  'qa_grade',
  'created_at',
  'updated_at',
] as const;

/** The columns of an export of the risk programme's schedule. */
export const scheduleColumns = [
  'schedule_id',
  'premises_id',
  'financial_year',
  'risk_band',
  'team_id',
  'first_due_date',
  'current_due_date',
  'removed_on',
  'removed_reason',
  'rebanded_to',
  'rebanded_on',
  'last_audited_on',
] as const;

/** A row of an audit export as it would be written: every value is text, '' when blank. */
export type AuditCells = Readonly<Record<(typeof auditColumns)[number], string>>;

/** A row of a schedule export as it would be written. */
export type ScheduleCells = Readonly<Record<(typeof scheduleColumns)[number], string>>;
