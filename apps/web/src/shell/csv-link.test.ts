import { describe, expect, it } from 'vitest';
import { auditsCsv, boardCsv, protectionCsv, refusedCsv, scheduleCsv } from './csv-link.ts';
import { period } from './quarter-fixture.ts';

describe('where figures are as CSV', () => {
  it('a chart of the Protection page takes the period and filters of the page with it', () => {
    expect(protectionCsv('outcomes-by-risk', { period: '2024-25-Q3', team: 'north' })).toBe(
      '/csv/protection/outcomes-by-risk.csv?period=2024-25-Q3&team=north',
    );
  });

  it('without a choice the address has no question mark', () => {
    expect(protectionCsv('months', {})).toBe('/csv/protection/months.csv');
  });

  it('a measure of the Board comes for the period in sight', () => {
    const now = { day: null, label: null, restated: null };
    expect(boardCsv('2.2.1a', { period, known: now })).toBe(
      '/csv/board/2.2.1a.csv?period=2024-25-Q3',
    );
    expect(boardCsv('measures', { period, known: { ...now, day: '2025-01-02' } })).toBe(
      '/csv/board/measures.csv?period=2024-25-Q3&known=2025-01-02',
    );
  });

  it('the audits behind a number come all together, whatever page is in sight', () => {
    expect(auditsCsv({ from: '2024-04', to: '2024-12', page: 3 })).toBe(
      '/csv/audits.csv?from=2024-04&to=2024-12',
    );
  });

  it('the scheduled audits behind a number come all together too', () => {
    expect(scheduleCsv({ states: 'removed,done-late', team: 'north', page: 2 })).toBe(
      '/csv/programme.csv?states=removed,done-late&team=north',
    );
  });

  it('refused rows belong to their import', () => {
    expect(refusedCsv(14)).toBe('/csv/imports/14/refused.csv');
  });
});
