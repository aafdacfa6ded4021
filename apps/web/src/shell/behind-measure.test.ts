import { describe, expect, it } from 'vitest';
import { behindLatest, behindMonth } from './behind-measure.ts';
import { behindRunningTotal } from './behind-running-total.ts';

const period = {
  key: '2024-25-Q3',
  label: 'Quarter 3, October to December 2024',
  year: '2024-25',
  yearLabel: '2024 to 2025',
  through: '2024-12',
  throughLabel: 'December 2024',
  unfinished: null,
  unfinishedLabel: null,
  previous: null,
  next: null,
};

const of = (measure: string) => behindLatest({ measure }, { period })?.search;

describe('the rows behind a figure of the Board', () => {
  it('the programme: what was due by then, each with what became of it', () => {
    expect(behindMonth({ measure: '2.2.1a' }, '2024-09')).toEqual({
      kind: 'schedule',
      search: {
        period: '2024-09',
        riskBands: 'very-high,high',
        states: 'done-on-time,done-late,under-1-month,1-to-3-months,over-3-months',
      },
    });
    expect(of('2.2.1a')).toMatchObject({ period: '2024-12' });
  });

  it('audits of the year so far behind the latest total, of one month behind its month', () => {
    expect(of('2.2.2a')).toMatchObject({ from: '2024-04', to: '2024-12' });
    expect(behindMonth({ measure: '2.2.2a' }, '2024-09').search).toMatchObject({
      from: '2024-09',
      to: '2024-09',
    });
  });

  it('a share of twelve months: their audits with an outcome', () => {
    expect(of('2.2.2b')).toMatchObject({ from: '2024-01', to: '2024-12', outcome: 'recorded' });
  });

  it('a rate of time: the audits of the months with time', () => {
    expect(of('2.2.2e')).toMatchObject({ from: '2024-04', to: '2024-12', withTime: 'yes' });
  });

  it('a running total: from April, of this year or the last', () => {
    const total = (series: string) => behindRunningTotal({ series, point: '2025-02' });
    expect(total('done')).toMatchObject({ from: '2024-04', to: '2025-02' });
    expect(total('lastYear')).toMatchObject({ from: '2023-04', to: '2024-02' });
  });

  it('none while no month has ended', () => {
    const begun = { period: { ...period, through: null } };
    expect(behindLatest({ measure: '2.2.2a' }, begun)).toBeNull();
  });
});
