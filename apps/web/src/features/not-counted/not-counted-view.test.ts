import { describe, expect, it } from 'vitest';
import { type NotCountedView, notCountedRows, notCountedSentence } from './not-counted-view.ts';

const view: NotCountedView = {
  period: {
    key: 'ytd',
    label: '2024 to 2025, so far',
    year: '2024-25',
    yearLabel: '2024 to 2025',
    through: '2024-12',
    throughLabel: 'December 2024',
    unfinished: '2025-01',
    unfinishedLabel: 'January 2025',
    previous: null,
    next: null,
  },
  filters: { team: 'north', riskBand: null, origin: null },
  volume: {
    months: [
      {
        month: '2024-04',
        label: 'Apr',
        longLabel: 'April 2024',
        state: 'complete',
        audits: 87,
        runningTotal: 87,
        expectedByNow: 75,
        formerExpected: null,
        expectedInMonth: 75,
        lastYear: 48,
        lastYearRunningTotal: 48,
      },
    ],
  },
  notCounted: [
    { standing: 'follow-up', label: 'Follow-ups', reason: 'A follow-up.', records: 87 },
    { standing: 'not-completed', label: 'Not completed', reason: 'No date.', records: 16 },
  ],
};

describe('what was not counted', () => {
  it('is told with its months, the one under way included', () => {
    expect(notCountedSentence(view)).toBe(
      '103 records of April 2024 to January 2025 are not counted as audits.',
    );
  });

  it('that is nothing says so', () => {
    expect(notCountedSentence({ ...view, notCounted: [] })).toBe(
      'Every record of April 2024 to January 2025 is a counted audit.',
    );
  });

  it('each kind opens its own records, under the filters of the page', () => {
    expect(notCountedRows(view)[0]?.audits).toMatchObject({
      from: '2024-04',
      to: '2025-01',
      team: 'north',
      standings: 'follow-up',
    });
  });

  it('before any month has begun there is nothing to tell', () => {
    const before = { ...view, period: { ...view.period, unfinished: null, through: null } };
    expect(notCountedSentence(before)).toBe('The year has not begun.');
    expect(notCountedRows(before).every(({ audits }) => audits === null)).toBe(true);
  });
});
