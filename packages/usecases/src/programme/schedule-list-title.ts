import type { ScheduleListQuestion } from '@plumbline/contract/programme/schedule-list';
import type { RiskBand } from '@plumbline/domain/audit/audit';
import { riskBandsText } from '@plumbline/domain/audit/audit-words';
import { months } from '@plumbline/domain/period/month';
import { programmeStateNames, statesText } from '@plumbline/domain/programme/programme-words';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import type { FoundSchedule } from './find-schedule.ts';

/** What a list of scheduled audits holds: 'Risk programme at the end of December 2024, overdue'. */
export function scheduleListTitle(
  question: ScheduleListQuestion,
  { directory: { teams }, through }: FoundSchedule,
): string {
  const { states, riskBands, team, withoutTeam, rescheduled, neverAudited } = question;
  const known = states.filter((state): state is ProgrammeState => state in programmeStateNames);
  const parts = [
    `Risk programme at the end of ${months.label(through)}`,
    known.length > 0 && statesText(known),
    riskBands.length > 0 && riskBandsText(riskBands as readonly RiskBand[]),
    team && (teams.find((one) => one.id === team)?.name ?? team),
    withoutTeam && 'no team named',
    rescheduled && 'given a later date',
    neverAudited && 'very high risk premises never audited',
  ];
  return parts.filter(Boolean).join(', ');
}
