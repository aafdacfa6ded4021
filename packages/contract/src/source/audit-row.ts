import type { Audit } from '@plumbline/domain/audit/audit';
import type { Day } from '@plumbline/domain/period/day';

/** One row of an export of audits, as read by `auditLayout`. */
export type AuditRow = Audit &
  Readonly<{
    /** Whether the audit was sampled for quality assurance. */
    qaSampled: 'yes' | 'no' | null;
    qaGrade: string | null;
    updated: Day | null;
  }>;
