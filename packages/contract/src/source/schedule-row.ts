import type { RiskBand } from '@plumbline/domain/audit/audit';
import type { Day } from '@plumbline/domain/period/day';
import type { FinancialYear } from '@plumbline/domain/period/financial-year';

/** One row of a risk programme's schedule, as read by `scheduleLayout`. */
export type ScheduleRow = Readonly<{
  itemId: string;
  premisesId: string;
  year: FinancialYear;
  /** The band when the schedule was frozen. */
  riskBand: RiskBand;
  team: string | null;
  firstDue: Day;
  /** The due date now; the first due date when it never moved. */
  due: Day;
  removedOn: Day | null;
  removedReason: string | null;
  rebandedTo: RiskBand | null;
  rebandedOn: Day | null;
  /** Null when the premises were never audited. */
  lastAuditedBefore: Day | null;
}>;
