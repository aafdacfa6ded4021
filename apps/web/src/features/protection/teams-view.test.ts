import { describe, expect, it } from 'vitest';
import { protectionFixture as view } from './protection-fixture.ts';
import {
  auditsWithoutTeam,
  expectedText,
  largestOfTeams,
  notAllocatedWords,
  teamRows,
  teamsSentence,
  teamsTitle,
} from './teams-view.ts';

describe('teams against their share', () => {
  it('each opens its own audits of the complete months', () => {
    expect(teamRows(view).map(({ audits }) => audits?.team)).toEqual([
      'brindlewick',
      'quillbrook',
      'saltmarrow',
    ]);
    expect(teamRows(view)[0]?.audits).toMatchObject({ from: '2024-04', to: '2024-12' });
  });

  it('a trend ends with the month under way and leaves out those to come', () => {
    const [row] = teamRows(view);
    expect(row?.trend).toHaveLength(10);
    expect(row?.trendEnds).toBe('unfinished');
  });

  it('bars share the largest figure as their scale, done or expected', () => {
    expect(largestOfTeams(view.teams)).toBe(326);
    expect(largestOfTeams([])).toBe(1);
  });

  it('the sentence counts who has reached their share', () => {
    const [ahead, near, off] = view.teams;
    if (!ahead || !near || !off) throw new Error('three teams are needed');
    expect(teamsSentence(view)).toBe(
      '1 of 3 teams has done its share of what is expected by now; 2 are behind.',
    );
    expect(teamsSentence({ ...view, teams: [near, off] })).toBe(
      'All 2 teams are behind their share of what is expected by now.',
    );
    expect(teamsSentence({ ...view, teams: [ahead] })).toBe(
      'The team has done its share of what is expected by now.',
    );
  });

  it('no team is judged where no share applies', () => {
    const teams = view.teams.map((team) => ({ ...team, expected: null }));
    expect(teamsSentence({ ...view, teams })).toBe(
      'No share of a target applies here, so no team is judged.',
    );
  });

  it('audits that name no team are told and opened, since the teams then do not add up', () => {
    expect(notAllocatedWords(view)).toBeNull();
    expect(notAllocatedWords({ ...view, notAllocated: 1 })).toEqual({
      count: '1 audit',
      rest: 'names no team, so the teams do not add up to the total.',
    });
    expect(auditsWithoutTeam(view)).toMatchObject({
      from: '2024-04',
      to: '2024-12',
      withoutTeam: 'yes',
    });
  });

  it('where no target applies no team is judged, and why is said', () => {
    const noTargetReason = 'The target is for all audits.';
    const narrowed = { ...view, volume: { ...view.volume, noTargetReason } };
    expect(teamsTitle(narrowed)).toBe('Teams');
    expect(teamsSentence(narrowed)).toBe('No team is judged.');
  });

  it('before a month has ended nothing is expected yet, of a share that is agreed', () => {
    const [team] = view.teams;
    if (!team) throw new Error('a team is needed');
    expect(expectedText({ ...team, expected: null })).toBe('nothing yet');
    expect(expectedText({ ...team, expected: null, target: null })).toBe('none agreed');
    const merged = 'Part of Brindlewick from 1 October 2023.';
    expect(expectedText({ ...team, expected: null, target: null, merged })).toBe('none, merged');
    const period = { ...view.period, through: null };
    expect(teamsSentence({ ...view, period })).toBe(
      'No month has ended yet, so no team is judged.',
    );
  });
});
