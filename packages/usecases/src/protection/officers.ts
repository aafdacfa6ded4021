import type { OfficerFigures } from '@plumbline/contract/protection/protection-view';
import { leastTime } from '@plumbline/domain/aggregate/available-time';
import type { Month } from '@plumbline/domain/period/month';
import { formatRate } from '@plumbline/domain/sentence/number-words';
import type { Directory, Officer } from '../service/read-directory.ts';
import type { PageMonths } from './page-months.ts';

export type OfficerFacts = {
  readonly directory: Directory;
  /** Audits of each officer over the complete months. */
  readonly byOfficer: ReadonlyMap<string, number>;
  readonly months: PageMonths;
  readonly available: ReadonlyMap<string, ReadonlyMap<Month, number>>;
  readonly team: string | null;
};

/** Audits per available month of each officer, in order of name: never a ranking. */
export function officerFigures(facts: OfficerFacts): readonly OfficerFigures[] {
  const { directory, byOfficer, months, available, team } = facts;
  const known = new Set(directory.officers.map((one) => one.id));
  const others = [...byOfficer.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, team: '' }));
  return [...directory.officers, ...others].flatMap((officer: Officer) => {
    const audits = byOfficer.get(officer.id) ?? 0;
    const availableMonths = timeIn(available.get(officer.id), months.complete);
    const belongs = team === null || officer.team === team || audits > 0;
    if (!belongs || (audits === 0 && availableMonths === 0)) return [];
    return {
      officer: officer.id,
      name: officer.name,
      team: officer.team,
      teamName: directory.teams.find((one) => one.id === officer.team)?.name ?? officer.team,
      audits,
      availableMonths,
      rate: availableMonths >= leastTime ? audits / availableMonths : null,
    };
  });
}

/**
 * How the team's time went, in one sentence that compares nobody. `shown` says whether the audits
 * are all of the officers' or a part of them: their time is all of it either way.
 */
export function officersSentence(
  officers: readonly OfficerFigures[],
  shown: 'all audits' | 'a part of the audits',
): string {
  const withTime = officers.filter((one) => one.availableMonths > 0);
  const time = withTime.reduce((sum, one) => sum + one.availableMonths, 0);
  const audits = withTime.reduce((sum, one) => sum + one.audits, 0);
  if (time < leastTime)
    return 'No capacity has been recorded for these months, so no rate can be shown.';
  const counted = shown === 'all audits' ? 'audits' : 'of the audits shown';
  return `${formatRate(audits / time)} ${counted} for each available full-time month, over ${formatRate(time)} months of officers' time. Work differs in size, so this is for a manager's conversation with each officer, not for comparing them.`;
}

function timeIn(time: ReadonlyMap<Month, number> | undefined, wanted: readonly Month[]): number {
  const sum = wanted.reduce((total, month) => total + (time?.get(month) ?? 0), 0);
  // Sums of tenths: 0.1 + 0.2 must read as 0.3.
  return Math.round(sum * 1000) / 1000;
}
