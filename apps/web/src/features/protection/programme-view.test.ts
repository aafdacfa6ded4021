import { describe, expect, it } from 'vitest';
import { ledgerLines } from './programme-ledger-lines.ts';
import {
  programmeCategories,
  programmeChartSentence,
  programmeFigures,
  programmeNote,
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

  it('a row of the chart holds what is due so far of its band, and nothing else', () => {
    const [veryHigh] = programmeRows(programme);
    const { due, doneOnTime, doneLate, overdue } = programme.byRiskBand[0] ?? total;
    expect(veryHigh?.counts).toHaveLength(programmeCategories.length);
    expect(veryHigh?.counts).toEqual([doneOnTime, doneLate, overdue]);
    expect(veryHigh?.counts.reduce((sum, count) => sum + count, 0)).toBe(due);
  });

  it('the sentence ties the chart to the schedule as frozen', () => {
    expect(programmeChartSentence(programme)).toBe(
      '470 of the 620 audits on the schedule as frozen are due so far. Of the others, ' +
        '20 were done before their month, 110 are not yet due and 20 left the programme.',
    );
    const all = { ...total, due: 620, doneAhead: 0, notYetDue: 0, removed: 0, reBanded: 0 };
    expect(programmeChartSentence({ ...programme, total: all })).toMatch(/are due so far\.$/);
  });

  it('says that a filter on origins does not reach it', () => {
    const filters = { ...view.filters, origin: 'planned' };
    expect(programmeNote({ programme, filters })).toMatch(/this part is of all origins\.$/);
    expect(programmeNote(view)).toBe('93% of 470.');
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

describe('a programme with audits of bands that it does not promise', () => {
  const mixed = {
    ...programme,
    total: {
      ...total,
      delivered: { kind: 'ratio', value: 90, numerator: 360, base: 400 } as const,
    },
  };
  const figure = (key: string) => programmeFigures(mixed).find((one) => one.key === key);

  it('says and opens the very high and high risk audits that the status is of', () => {
    expect(figure('on-time')).toMatchObject({
      count: 360,
      label: 'very high and high risk, done by the due date',
      note: { count: 400 },
      cut: { riskBands: ['very-high', 'high'], states: ['done-on-time'] },
      noteCut: { riskBands: ['very-high', 'high'] },
    });
  });

  it('says of the other numbers that they are of all bands', () => {
    expect(figure('overdue')?.label).toBe('overdue, all risk bands');
    expect(programmeFigures(programme).map(({ label }) => label)).not.toContain(
      'overdue, all risk bands',
    );
  });
});

describe('the scheduled audits behind the programme', () => {
  it('of a part of the chart are those of its risk band in the states that the part holds', () => {
    expect(scheduleBehindPart({ series: 'on-time', point: 'high' }, view)).toMatchObject({
      period: 'ytd',
      riskBands: 'high',
      states: 'done-on-time',
    });
  });

  it('of a whole bar are those that are due', () => {
    expect(scheduleBehindPart({ series: 'all', point: 'high' }, view).states).toBe(
      'done-on-time,done-late,under-1-month,1-to-3-months,over-3-months',
    );
  });

  it('of a line that others add up to are those of the others together', () => {
    const due = ledgerLines.find(({ key }) => key === 'due')?.cut.states;
    const parts = ledgerLines.filter(({ kind }) => kind === 'part');
    expect(parts.flatMap(({ cut }) => cut.states)).toEqual(due);
  });

  it('of a team are its own, and those that name no team are asked for by saying so', () => {
    const [first] = programme.byTeam;
    if (!first) throw new Error('the fixture has a team');
    expect(scheduleBehindTeam(first, view, ['done-late'])).toMatchObject({
      team: 'north',
      states: 'done-late',
    });
    expect(scheduleBehindTeam({ key: '' }, view, ['done-late'])).toMatchObject({
      team: undefined,
      withoutTeam: 'yes',
      states: 'done-late',
    });
  });
});
