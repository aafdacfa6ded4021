import type { AuditListQuestion } from '@plumbline/contract/audits/audit-list';
import {
  originNames,
  outcomeNames,
  riskBandNames,
  standingNames,
} from '@plumbline/domain/audit/audit-words';
import { months, toMonth } from '@plumbline/domain/period/month';
import { listWords } from '@plumbline/domain/sentence/number-words';
import type { Directory } from '../service/read-directory.ts';

/** What a list of audits holds: 'Audits, October to December 2024, North, High risk'. */
export function auditListTitle(question: AuditListQuestion, directory: Directory): string {
  const {
    standings,
    team,
    withoutTeam,
    withoutTime,
    withTime,
    officer,
    riskBand,
    origin,
    outcome,
  } = question;
  const what = standings.every((one) => one === 'counted')
    ? 'Audits completed'
    : listWords(standings.map((one) => named(standingNames, one)));
  const parts = [
    what,
    spanWords(question),
    team && (directory.teams.find((one) => one.id === team)?.name ?? team),
    withoutTeam && 'no team named',
    officer && (directory.officers.find((one) => one.id === officer)?.name ?? officer),
    withTime && 'in months with time recorded for the officer',
    withoutTime && 'no time recorded for the officer in the month',
    riskBand && `${named(riskBandNames, riskBand)} risk`,
    origin && named(originNames, origin),
    outcome && (outcome === 'recorded' ? 'with an outcome' : named(outcomeNames, outcome)),
  ];
  return parts.filter(Boolean).join(', ');
}

function named(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}

function spanWords({ from, to }: AuditListQuestion): string {
  const label = months.label(toMonth(to));
  return from === to ? label : `${months.label(toMonth(from))} to ${label}`;
}
