import { toDay } from '@plumbline/domain/period/day';
import { describe, expect, it } from 'vitest';
import { watchAudits } from './watch-audits.ts';
import { watchSchedule } from './watch-schedule.ts';

const audit = { auditId: 'A1', premisesId: 'P1', activity: 'audit', completed: '2024-11-04' };
const today = toDay('2025-01-15');

function remarksOnAudits(...rows: readonly Partial<typeof audit>[]): readonly string[] {
  const watch = watchAudits(today);
  for (const row of rows) watch.see({ ...audit, ...row });
  return watch.remarks();
}

describe('what a file of audits says as a whole', () => {
  it('is nothing where there is nothing to look at', () => {
    expect(remarksOnAudits({}, { auditId: 'A2', completed: '2015-01-15' })).toEqual([]);
    expect(remarksOnAudits()).toEqual([]);
  });

  it('names the activities that it did not take for audits, the most frequent first', () => {
    const words = ['Talk', 'Fire Safety Audits', 'Talk'].map((activity) => ({ activity }));
    expect(remarksOnAudits({}, ...words)).toEqual([
      expect.stringContaining('“Talk” (2 rows) and “Fire Safety Audits” (1 row). If one of them'),
    ]);
  });

  it('counts the words that it does not name', () => {
    const words = Array.from({ length: 8 }, (_, place) => ({ activity: `word ${place}` }));
    expect(remarksOnAudits(...words)[0]).toContain('“word 4” (1 row) and 3 other words.');
  });

  it('says how many rows are more than ten years old, and from when the earliest is', () => {
    const old = ['2015-01-14', '1999-05-03', '2015-01-16'].map((completed) => ({ completed }));
    expect(remarksOnAudits(...old)).toEqual([
      '2 rows were done more than 10 years ago, the earliest on 3 May 1999. Check the dates, unless the export reaches back so far.',
    ]);
  });

  it('says so where all its ids were made numbers, and not for one that looks like it', () => {
    expect(remarksOnAudits({ auditId: '12.0' }, { auditId: '13.0' })[0]).toContain('ends in “.0”');
    expect(remarksOnAudits({ auditId: '12.0' }, { auditId: '13.1' })).toEqual([]);
    expect(remarksOnAudits({ premisesId: '70.0' })[0]).toMatch(/^Every premises_id ends/);
  });
});

describe('what a schedule says as a whole', () => {
  const remarks = (...rows: readonly (readonly [id: string, premises: string, year: string])[]) => {
    const watch = watchSchedule();
    for (const [itemId, premisesId, year] of rows) watch.see({ itemId, premisesId, year });
    return watch.remarks();
  };

  it('names a premises that a year has twice, under two ids', () => {
    const rows = [
      ['S1', 'P1', '2024-25'],
      ['S2', 'P2', '2024-25'],
      ['S3', 'P1', '2024-25'],
    ] as const;
    expect(remarks(...rows)).toEqual([
      expect.stringMatching(
        /^A premises stands more than once in a year: P1 in 2024\/25, as S1 and S3\./,
      ),
    ]);
    expect(remarks(...rows, ['S4', 'P2', '2024-25'])[0]).toMatch(
      /^2 premises stand more than once/,
    );
  });

  it('says so where all its premises were made numbers', () => {
    expect(remarks(['S1', '701.0', '2024-25'], ['S2', '702.0', '2024-25'])).toEqual([
      expect.stringMatching(/^Every premises_id ends in “\.0”/),
    ]);
  });

  it('has nothing to say of other years, nor of an id that stands twice', () => {
    expect(remarks(['S1', 'P1', '2024-25'], ['S2', 'P1', '2025-26'])).toEqual([]);
    expect(remarks(['S1', 'P1', '2024-25'], ['S1', 'P1', '2024-25'])).toEqual([]);
  });
});
