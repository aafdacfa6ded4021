import { describe, expect, it } from 'vitest';
import { ledgerLines } from './programme-ledger-lines.ts';
import {
  programmeCategories,
  programmeChartSentence,
  programmeFigures,
  programmeRows,
  scheduleBehindPart,
  scheduleBehindTeam,
} from './programme-view.ts';
import { protectionFixture as view } from './protection-fixture.ts';

const { programme } = view;
if (programme === null) throw new Error('the fixture has a programme');
const { total } = programme;

function line(key: string): number {
  return ledgerLines.find((one) => one.key === key)?.count(total) ?? Number.NaN;
}

describe('the risk programme', () => {
  it('every audit of the frozen schedule is in one line of the ledger', () => {
    const whole = ['due', 'ahead', 'to-come', 're-banded', 'removed'].map(line);
    expect(whole.reduce((sum, count) => sum + count, 0)).toBe(line('scheduled'));
  });

  it('what is due is done on time, done late or overdue by its age', () => {
    const parts = ledgerLines.filter(({ kind }) => kind === 'part');
    expect(parts.reduce((sum, { count }) => sum + count(total), 0)).toBe(line('due'));
  });

  it('a row of the chart holds what is still in the programme', () => {
    const [veryHigh] = programmeRows(programme);
    const { scheduled, removed, reBanded } = programme.byRiskBand[0] ?? total;
    expect(veryHigh?.counts).toHaveLength(programmeCategories.length);
    expect(veryHigh?.counts.reduce((sum, count) => sum + count, 0)).toBe(
      scheduled - removed - reBanded,
    );
  });

  it('the sentence ties the chart to the schedule as frozen', () => {
    expect(programmeChartSentence(programme)).toBe(
      '620 audits on the schedule as frozen; 20 left it, and the other 600 stand as shown.',
    );
    const whole = { ...programme, total: { ...total, removed: 0, reBanded: 0 } };
    expect(programmeChartSentence(whole)).toMatch(/all of them still in the programme\.$/);
  });

  it('the numbers in the open are those that ask for a look', () => {
    expect(programmeFigures(programme).map(({ key, count }) => [key, count])).toEqual([
      ['on-time', 440],
      ['late', 10],
      ['overdue', 20],
      ['never', 4],
    ]);
  });
});

describe('the scheduled audits behind the programme', () => {
  it('of a part of the chart are those of its risk band in the states that the part holds', () => {
    expect(scheduleBehindPart({ series: 'on-time', point: 'high' }, view)).toMatchObject({
      period: 'ytd',
      riskBand: 'high',
      states: 'done-on-time,done-ahead',
    });
  });

  it('of a whole bar are all but those that left the programme', () => {
    expect(scheduleBehindPart({ series: 'all', point: 'high' }, view).states).toBe(
      'done-on-time,done-ahead,done-late,under-1-month,1-to-3-months,over-3-months,not-yet-due',
    );
  });

  it('of a line that others add up to are those of the others together', () => {
    const due = ledgerLines.find(({ key }) => key === 'due')?.cut.states;
    const parts = ledgerLines.filter(({ kind }) => kind === 'part');
    expect(parts.flatMap(({ cut }) => cut.states)).toEqual(due);
  });

  it('of a team are its own, and audits without a team have no address', () => {
    const [first] = programme.byTeam;
    if (!first) throw new Error('the fixture has a team');
    expect(scheduleBehindTeam(first, view, ['done-late'])).toMatchObject({
      team: 'north',
      states: 'done-late',
    });
    expect(scheduleBehindTeam({ ...first, key: '' }, view, ['done-late'])).toBeNull();
  });
});
