import type { TeamFigures } from '@plumbline/contract/protection/protection-view';
import { type AuditTallies, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import { toDay } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import { mergedSentence } from '@plumbline/domain/sentence/merged-sentence';
import { teamSentence } from '@plumbline/domain/sentence/team-sentence';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { type AnnualTarget, expectedByNow } from '@plumbline/domain/target/annual-target';
import type { Team } from '../service/read-directory.ts';
import type { PageMonths } from './page-months.ts';
import { volumeStatus } from './volume.ts';

export type TeamFacts = {
  readonly teams: readonly Team[];
  readonly tallies: AuditTallies;
  readonly months: PageMonths;
  readonly rule: ToleranceRule | undefined;
  readonly targetOf: (team: string) => AnnualTarget | null;
  /** Why no team is judged, where a filter leaves no target. */
  readonly noTargetReason: string | null;
};

/** Each team against its share, in order of name; teams that neither have a share nor did audits are left out. */
export function teamFigures(facts: TeamFacts): readonly TeamFigures[] {
  const { teams, tallies, months: page } = facts;
  const shown = [...page.complete, ...(page.unfinished ? [page.unfinished] : [])];
  const known = new Set(teams.map((team) => team.id));
  const others = [...tallies.byTeam.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, share: null, merged: null }));
  return [...teams, ...others]
    .filter((team) => {
      const active = !team.merged || team.merged.on > months.firstDay(page.all[0] ?? page.from);
      return sumMonths(tallies.byTeam.get(team.id), shown) > 0 || (active && (team.share ?? 0) > 0);
    })
    .map((team) => oneTeam(facts, team));
}

function oneTeam(facts: TeamFacts, team: Team): TeamFigures {
  const { tallies, months: page, rule, noTargetReason, targetOf } = facts;
  const target = noTargetReason ? null : targetOf(team.id);
  const byMonth = tallies.byTeam.get(team.id);
  const done = sumMonths(byMonth, page.complete);
  const expected = target && page.through ? expectedByNow(target, page.through) : null;
  const merged = mergedWords(facts, team);
  const noShare = merged ?? 'No share of the target has been agreed for this team.';
  const reason = noTargetReason ?? (target ? null : noShare);
  return {
    team: team.id,
    name: team.name,
    sentence: page.through
      ? teamSentence({ name: team.name, done, expected, through: page.through })
      : `${team.name}: no month has ended yet.`,
    done,
    expected,
    target: target?.value ?? null,
    status: volumeStatus({ months: page, target, rule, noTargetReason: reason, done, expected }),
    merged,
    months: page.all.map((month) => {
      const seen = page.complete.includes(month) || month === page.unfinished;
      return { month, audits: seen ? sumMonths(byMonth, [month]) : null };
    }),
  };
}

function mergedWords({ teams }: TeamFacts, { name, merged, share }: Team): string | null {
  if (!merged) return null;
  const into = teams.find((team) => team.id === merged.into)?.name ?? merged.into;
  return mergedSentence({ name, into, on: toDay(merged.on), hasShare: (share ?? 0) > 0 });
}
