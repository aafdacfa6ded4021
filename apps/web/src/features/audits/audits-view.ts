import type { AuditList, AuditListRow } from '@plumbline/contract/audits/audit-list';
import { originNames, outcomeNames, riskBandNames } from '@plumbline/domain/audit/audit-words';
import { days, isDay } from '@plumbline/domain/period/day';
import { countOf } from '@plumbline/domain/sentence/number-words';

/** A code as a reader sees it; one that is not known stays as it is. */
function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

function dayText(day: string | null): string {
  return day !== null && isDay(day) ? days.shortLabel(day) : 'none given';
}

/** A row in words. */
export type AuditText = Readonly<{
  key: string;
  auditId: string;
  completed: string;
  activity: string;
  premises: string;
  team: string;
  officer: string;
  riskBand: string;
  origin: string;
  outcome: string;
  keyed: string;
  /** Why it does not count; '' where it does. */
  reason: string;
}>;

export function auditText(row: AuditListRow): AuditText {
  return {
    key: row.auditId,
    auditId: row.auditId,
    completed: row.completed === null ? 'not completed' : dayText(row.completed),
    activity: row.activity,
    premises: row.premisesId ?? 'none given',
    team: row.team ?? 'none given',
    officer: row.officer ?? 'none given',
    riskBand: nameOf(riskBandNames, row.riskBand),
    origin: nameOf(originNames, row.origin),
    outcome: nameOf(outcomeNames, row.outcome),
    keyed: dayText(row.keyed),
    reason: row.standing === 'counted' ? '' : row.reason,
  };
}

/** Whether the list holds records that do not count: then their reasons belong in it. */
export function listsUncounted({ rows }: AuditList): boolean {
  return rows.some((row) => row.standing !== 'counted');
}

/** How many there are: '62 audits' or, where some do not count, '513 records'. */
export function totalText(list: AuditList): string {
  return countOf(list.total, listsUncounted(list) ? 'record' : 'audit');
}
