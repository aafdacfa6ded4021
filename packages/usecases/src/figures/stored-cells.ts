import type { AuditCount } from '@plumbline/db/queries/audit-counts';
import type { AuditCellCount } from '@plumbline/domain/audit/cell';

/** A stored cell in the domain's words: they were checked when the row was read. */
export function toCellCount(row: AuditCount): AuditCellCount {
  const { month, standing, team, officer, risk_band: riskBand, origin, outcome, audits } = row;
  return { month, standing, team, officer, riskBand, origin, outcome, audits } as AuditCellCount;
}
