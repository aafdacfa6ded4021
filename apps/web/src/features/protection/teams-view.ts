import type { ProtectionView, TeamFigures } from '@plumbline/contract/protection/protection-view';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, yearSoFar } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** A team as its row shows it. */
export type TeamRow = TeamFigures &
  Readonly<{
    audits: AuditsSearch | null;
    /** Audits a month: the complete months, then the one under way. */
    trend: readonly (number | null)[];
    trendEnds: 'complete' | 'unfinished';
    trendLabel: string;
  }>;

/** The teams in the order given, each with the rows behind it and its months. */
export function teamRows(view: ProtectionView): readonly TeamRow[] {
  const { period, volume, filters, teams } = view;
  const span = yearSoFar(period, volume);
  return teams.map((team) => ({
    ...team,
    audits:
      span === null || team.done === 0 ? null : auditsBehind(span, filters, { team: team.team }),
    trend: monthsSoFar(team),
    trendEnds: period.unfinished === null ? 'complete' : 'unfinished',
    trendLabel: `${team.name}, audits a month: ${monthsSoFar(team)
      .map((count) => formatCount(count))
      .join(', ')}`,
  }));
}

function monthsSoFar({ months }: TeamFigures): readonly number[] {
  return months.flatMap(({ audits }) => (audits === null ? [] : [audits]));
}

/** The largest figure of the column of bars, so that they share one scale. */
export function largestOfTeams(teams: readonly TeamFigures[]): number {
  return Math.max(1, ...teams.map(({ done, expected }) => Math.max(done, expected ?? 0)));
}

/** What the part is called: without a target there is no share to stand against. */
export function teamsTitle({ volume }: Pick<ProtectionView, 'volume'>): string {
  return volume.noTargetReason === null ? 'Teams against their share' : 'Teams';
}

/** What is expected of a team by now, in words where it is no number. */
export function expectedText({ expected, target, merged }: TeamFigures): string {
  if (expected !== null) return formatCount(expected);
  if (target === null && merged !== null) return 'none, merged';
  return target === null ? 'none agreed' : 'nothing yet';
}

/** How many teams are where they should be: '1 of 3 teams has done its share by now; 2 are behind it.' */
export function teamsSentence({ teams, volume, period }: ProtectionView): string {
  const judged = teams.filter((team) => team.expected !== null);
  const reached = judged.filter((team) => team.done >= (team.expected ?? 0)).length;
  const behind = judged.length - reached;
  // Why there is no target stands at the top of the page.
  if (volume.noTargetReason !== null) return 'No team is judged.';
  if (period.through === null) return 'No month has ended yet, so no team is judged.';
  return shareWords({ judged: judged.length, reached, behind });
}

function shareWords(counts: Readonly<{ judged: number; reached: number; behind: number }>): string {
  const { judged, reached, behind } = counts;
  if (judged === 0) return 'No share of a target applies here, so no team is judged.';
  const of = countOf(judged, 'team');
  if (behind === 0) {
    return judged === 1
      ? 'The team has done its share of what is expected by now.'
      : `All ${of} have done their share of what is expected by now.`;
  }
  if (reached === 0) {
    return judged === 1
      ? 'The team is behind its share of what is expected by now.'
      : `All ${of} are behind their share of what is expected by now.`;
  }
  const have = reached === 1 ? 'has done its' : 'have done their';
  return `${formatCount(reached)} of ${of} ${have} share of what is expected by now; ${formatCount(behind)} ${behind === 1 ? 'is' : 'are'} behind.`;
}

/** That the teams do not add up to the total, the number apart so that it can be opened; null where they do. */
export function notAllocatedWords({
  notAllocated,
}: Pick<ProtectionView, 'notAllocated'>): Readonly<{ count: string; rest: string }> | null {
  if (notAllocated === 0) return null;
  const verb = notAllocated === 1 ? 'names' : 'name';
  return {
    count: countOf(notAllocated, 'audit'),
    rest: `${verb} no team, so the teams do not add up to the total.`,
  };
}

/** The audits that name no team. */
export function auditsWithoutTeam({
  period,
  volume,
  filters,
}: ProtectionView): AuditsSearch | null {
  const span = yearSoFar(period, volume);
  return span === null ? null : auditsBehind(span, filters, { withoutTeam: 'yes' });
}
