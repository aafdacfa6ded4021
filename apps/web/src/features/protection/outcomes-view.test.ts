import { describe, expect, it } from 'vitest';
import {
  auditsAwaiting,
  auditsBehindBandOutcome,
  auditsBehindMonthOutcome,
  awaitingWords,
  bandSentence,
  outcomeRows,
  outcomeSpan,
} from './outcomes-view.ts';
import { protectionFixture as view } from './protection-fixture.ts';

const { outcomes, filters } = view;

describe('outcomes as shares', () => {
  it('a share stands on the audits with an outcome; those that await one are told beside it', () => {
    expect(outcomeRows(outcomes.byMonth)[1]).toMatchObject({
      counts: [34, 13],
      longLabel: '2024-12 long (1 awaiting)',
      reason: undefined,
    });
  });

  it('a base under 25 shows no share', () => {
    expect(outcomeRows(outcomes.byRiskBand)[1]?.reason).toBe('Under 25: no share shown');
  });

  it('a month in which nothing has its outcome says so', () => {
    const [first] = outcomes.byMonth;
    if (!first) throw new Error('a month is needed');
    const row = outcomeRows([{ ...first, satisfactory: 0, unsatisfactory: 0, awaiting: 9 }])[0];
    expect(row?.reason).toBe('No outcome recorded');
  });

  it('neither side of the band is called good', () => {
    expect(bandSentence(outcomes)).toBe(
      'Neither a high nor a low share is good in itself: it says how well audits are aimed at risk. The agreed band is 58% to 74%.',
    );
    expect(bandSentence({ ...outcomes, band: null })).not.toMatch(/band is/);
  });

  it('what awaits an outcome is counted over all the months', () => {
    expect(awaitingWords(outcomes)).toEqual({
      count: '1 audit',
      rest: 'of these months awaits its outcome and is in no share.',
    });
    expect(auditsAwaiting(outcomes, filters)).toMatchObject({
      from: '2024-11',
      to: '2024-12',
      outcome: 'awaiting',
    });
    expect(awaitingWords({ ...outcomes, byMonth: [] })).toEqual({
      count: '',
      rest: 'Every audit of these months has its outcome.',
    });
  });
});

describe('the audits behind an outcome', () => {
  it('of a month are those of that month with that outcome', () => {
    const audits = auditsBehindMonthOutcome(
      { series: 'unsatisfactory', point: '2024-12' },
      filters,
    );
    expect(audits).toMatchObject({ from: '2024-12', to: '2024-12', outcome: 'unsatisfactory' });
  });

  it('of the base of a share are those with an outcome, never those that await one', () => {
    const audits = auditsBehindMonthOutcome({ series: 'all', point: '2024-12' }, filters);
    expect(audits.outcome).toBe('recorded');
  });

  it('of a risk band are those of the twelve months', () => {
    const span = outcomeSpan(outcomes);
    if (!span) throw new Error('months are needed');
    expect(
      auditsBehindBandOutcome({ series: 'satisfactory', point: 'high' }, span, filters),
    ).toMatchObject({ from: '2024-11', to: '2024-12', riskBand: 'high', outcome: 'satisfactory' });
  });
});
