import type { RiskBand } from '../audit/audit.ts';
import type { Day } from '../period/day.ts';
import type { FinancialYear } from '../period/financial-year.ts';

/**
 * One audit of the year's risk programme, as the schedule was frozen, with what happened to it
 * since. `riskBand` and `firstDue` never change; `due` is the date it is planned for now.
 */
export type ScheduleItem = Readonly<{
  itemId: string;
  premisesId: string;
  year: FinancialYear;
  riskBand: RiskBand;
  team: string | null;
  firstDue: Day;
  due: Day;
  removedOn: Day | null;
  removedReason: string | null;
  rebandedTo: RiskBand | null;
  rebandedOn: Day | null;
  /** The last audit before the schedule was frozen; null when there never was one. */
  lastAuditedBefore: Day | null;
}>;

/** The bands that the risk programme promises to audit. */
export const programmeBands: readonly RiskBand[] = ['very-high', 'high'];
