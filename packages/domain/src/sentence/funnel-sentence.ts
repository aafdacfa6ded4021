import type { FunnelReading } from '../proportion/funnel.ts';
import { countOf, formatCount, listWords } from './number-words.ts';

/**
 * How teams compare once chance is allowed for: 'All 4 teams lie within what chance explains.' It
 * names those that differ, on which side, and calls none better. `nameOf` gives a team's name.
 */
export function funnelSentence(
  { teams, tooFew }: Pick<FunnelReading, 'teams' | 'tooFew'>,
  nameOf: (key: string) => string,
): string {
  if (teams.length === 0) return 'No team has enough cases to compare.';
  const named = (place: 'beyond' | 'worth-a-look', side: 'above' | 'below') =>
    teams
      .filter((team) => team.place === place && team.side === side)
      .map((team) => nameOf(team.key));
  const beyond = [
    ...sideWords(named('beyond', 'above'), 'above'),
    ...sideWords(named('beyond', 'below'), 'below'),
  ];
  const look = [...named('worth-a-look', 'above'), ...named('worth-a-look', 'below')];
  const inside = teams.filter((team) => team.place === 'inside').length;
  return [
    inside === teams.length
      ? `${teams.length === 1 ? 'The one team' : `All ${formatCount(inside)} teams`} with enough cases ${teams.length === 1 ? 'lies' : 'lie'} within what chance explains.`
      : `${countOf(inside, 'team')} of ${formatCount(teams.length)} ${inside === 1 ? 'lies' : 'lie'} between the inner lines, which hold nineteen in twenty where teams are alike.`,
    ...beyond,
    look.length === 0
      ? ''
      : `${listWords(look)} ${look.length === 1 ? 'lies' : 'lie'} between the inner and the outer lines: worth a look, and it may still be chance.`,
    tooFew.length === 0
      ? ''
      : `${listWords(tooFew.map(nameOf))} ${tooFew.length === 1 ? 'has' : 'have'} too few cases to say.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function sideWords(names: readonly string[], side: 'above' | 'below'): readonly string[] {
  if (names.length === 0) return [];
  const verb = names.length === 1 ? 'is' : 'are';
  return [`${listWords(names)} ${verb} ${side} the others by more than chance explains.`];
}
