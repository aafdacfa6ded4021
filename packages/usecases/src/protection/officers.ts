import type { OfficerFigures, OfficersView } from '@plumbline/contract/protection/protection-view';
import { leastTime, noTime, underLeastTime } from '@plumbline/domain/aggregate/available-time';
import { officerTimeSentence } from '@plumbline/domain/sentence/officer-time-sentence';
import type { Directory, Officer } from '../service/read-directory.ts';
import type { OfficerAudits } from './read-officers.ts';

export type OfficerFacts = {
  readonly directory: Directory;
  readonly byOfficer: ReadonlyMap<string, OfficerAudits>;
  /** The team that the page is narrowed to. */
  readonly team: string | null;
  /** All audits of the page, whoever did them. */
  readonly done: number;
  readonly shown: 'all audits' | 'a part of the audits';
};

/**
 * Audits per available month of each officer, in order of name: never a ranking. The rate of all
 * of them is over the same officer months as the Board's; a page of one team has the rate of the
 * team's own officers, for what others did there is no part of their time known.
 */
export function officersView(facts: OfficerFacts): OfficersView {
  const { directory, byOfficer, team, done, shown } = facts;
  const known = new Set(directory.officers.map((one) => one.id));
  const others = [...byOfficer.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, team: '' }));
  const rows = [...directory.officers, ...others].flatMap((officer) => oneOfficer(facts, officer));
  const own = rows.filter((row) => isOwn(row, team));
  const time = own.reduce((sum, one) => sum + one.availableMonths, 0);
  const audits = own.reduce((sum, one) => sum + one.auditsInTime, 0);
  const withoutTime = team === null ? done - audits : null;
  return {
    sentence: officerTimeSentence({ audits, time, withoutTime, shown }),
    rate: time >= leastTime ? audits / time : null,
    withoutTime,
    rows,
  };
}

function oneOfficer(facts: OfficerFacts, officer: Officer): readonly OfficerFigures[] {
  const { directory, byOfficer, team } = facts;
  const { audits = 0, auditsInTime = 0, time = 0 } = byOfficer.get(officer.id) ?? {};
  const own = isOwn(officer, team);
  if (audits === 0 && (!own || time === 0)) return [];
  const noRateReason = reasonForNone(own, time);
  return [
    {
      officer: officer.id,
      name: officer.name,
      team: officer.team,
      teamName: directory.teams.find((one) => one.id === officer.team)?.name ?? officer.team,
      audits,
      auditsInTime,
      availableMonths: time,
      rate: noRateReason === null ? auditsInTime / time : null,
      noRateReason,
    },
  ];
}

function reasonForNone(own: boolean, time: number): string | null {
  if (!own) return 'Of another team';
  if (time === 0) return noTime;
  return time >= leastTime ? null : underLeastTime;
}

const isOwn = (officer: { readonly team: string }, team: string | null): boolean =>
  team === null || officer.team === team;
