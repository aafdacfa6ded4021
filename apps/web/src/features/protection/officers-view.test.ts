import { describe, expect, it } from 'vitest';
import { auditsOfOfficer, auditsWithoutTime, monthsText, officerDots } from './officers-view.ts';
import { protectionFixture as view } from './protection-fixture.ts';

describe('officers and their time', () => {
  it('stand in the order given, never in that of their rates', () => {
    const slowFirst = { ...view.officers, rows: view.officers.rows.toReversed() };
    expect(officerDots(view.officers).rows.map(({ key }) => key)).toEqual(['o-11', 'o-04']);
    expect(officerDots(slowFirst).rows.map(({ key }) => key)).toEqual(['o-04', 'o-11']);
  });

  it('an officer with too little time has a reason in place of a rate', () => {
    expect(officerDots(view.officers).rows[1]).toMatchObject({
      rate: null,
      reason: 'Under one full-time month',
      base: '1.0 month',
    });
  });

  it('the line of all together is the rate of the page’s sentence', () => {
    expect(officerDots(view.officers).band).toEqual({
      low: 4,
      high: 4,
      label: 'all together 4.0',
    });
  });

  it('the audits that the rate leaves out are opened by saying so', () => {
    expect(auditsWithoutTime(view)).toEqual({
      count: 657,
      audits: expect.objectContaining({ from: '2024-04', to: '2024-12', withoutTime: 'yes' }),
    });
    const none = { ...view, officers: { ...view.officers, withoutTime: 0 } };
    expect(auditsWithoutTime(none)).toBeNull();
  });

  it('there is no such line where nobody had a month', () => {
    expect(officerDots({ ...view.officers, rate: null }).band).toBeNull();
  });

  it('months are told to a tenth', () => {
    expect(monthsText(7.65)).toBe('7.7 months');
  });

  it('an officer opens their own audits', () => {
    expect(auditsOfOfficer('o-11', view)).toMatchObject({
      officer: 'o-11',
      from: '2024-04',
      to: '2024-12',
    });
  });
});
