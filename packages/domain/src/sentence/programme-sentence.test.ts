import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import type { ProgrammeReading } from '../programme/read-programme.ts';
import { programmeSentence } from './programme-sentence.ts';

type Counts = Readonly<{
  onTime: number;
  late: number;
  recent: number;
  long: number;
  never: number;
}>;

function reading({ onTime, late, recent, long, never }: Counts): ProgrammeReading {
  const due = onTime + late + recent + long;
  return {
    scheduled: 620,
    due,
    overdue: recent + long,
    states: {
      'done-on-time': onTime,
      'done-late': late,
      'under-1-month': recent,
      '1-to-3-months': 0,
      'over-3-months': long,
      'done-ahead': 0,
      'not-yet-due': 0,
      're-banded': 0,
      removed: 0,
    },
    rescheduled: 0,
    neverAuditedVeryHigh: never,
    delivered: { kind: 'ratio', value: (100 * onTime) / due, numerator: onTime, base: due },
  };
}

const through = toMonth('2024-12');

describe('the sentence of the programme', () => {
  it('says what was delivered on time, late, and not yet', () => {
    const counts = { onTime: 446, late: 7, recent: 9, long: 3, never: 2 };
    expect(programmeSentence({ reading: reading(counts), through, figure: '95%' })).toBe(
      '446 of 465 scheduled audits due by the end of December were done by the due date (95%). ' +
        '7 were done late and 12 are overdue, 3 of them by over 3 months. ' +
        '2 very high risk premises have never been audited.',
    );
  });

  it('says no more than there is to say', () => {
    const all = { onTime: 1, late: 0, recent: 0, long: 0, never: 0 };
    expect(programmeSentence({ reading: reading(all), through, figure: null })).toBe(
      '1 of 1 scheduled audit due by the end of December was done by the due date.',
    );
    const oneLate = { ...all, late: 1, recent: 0, never: 1 };
    expect(programmeSentence({ reading: reading(oneLate), through, figure: '50%' })).toContain(
      '(50%). 1 was done late. 1 very high risk premises has never been audited.',
    );
  });

  it('gives the figure to the audits it is of, and then says what became of all', () => {
    const all = reading({ onTime: 119, late: 12, recent: 331, long: 40, never: 0 });
    const delivered = { kind: 'ratio', value: 25.4, numerator: 104, base: 409 } as const;
    expect(programmeSentence({ reading: { ...all, delivered }, through, figure: '25%' })).toBe(
      '104 of 409 very high and high risk audits due by the end of December were done by the due date (25%). ' +
        'Of the 502 due in all risk bands, 119 were done by the due date, 12 were done late and 371 are overdue, 40 of them by over 3 months.',
    );
  });

  it('says so where none of what is due is of the bands that are promised', () => {
    const all = reading({ onTime: 9, late: 1, recent: 0, long: 0, never: 0 });
    const delivered = { kind: 'too-few', base: 0, needed: 1 } as const;
    expect(programmeSentence({ reading: { ...all, delivered }, through, figure: null })).toBe(
      '9 of 10 scheduled audits due by the end of December were done by the due date. ' +
        '1 was done late. None of them is of very high or high risk.',
    );
  });

  it('judges nothing before anything is due', () => {
    const none = reading({ onTime: 0, late: 0, recent: 0, long: 0, never: 4 });
    expect(programmeSentence({ reading: none, through: toMonth('2024-04'), figure: null })).toBe(
      'No scheduled audit was due by the end of April.',
    );
    expect(programmeSentence({ reading: none, through: undefined, figure: null })).toBe(
      'No month of the programme has ended yet.',
    );
  });

  it('holds no number that is not in the reading', () => {
    const count = fc.nat(40);
    const anyCounts = fc.record({
      onTime: count,
      late: count,
      recent: count,
      long: count,
      never: count,
    });
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const read = reading(counts);
        const sentence = programmeSentence({ reading: read, through, figure: null });
        const { due, overdue, states, neverAuditedVeryHigh } = read;
        const allowed = [due, overdue, neverAuditedVeryHigh, ...Object.values(states)];
        const found = sentence.replace('over 3 months', '').match(/\d+/g) ?? [];
        expect(found.map(Number).every((number) => allowed.includes(number))).toBe(true);
        expect(sentence.includes('overdue')).toBe(due > 0 && overdue > 0);
      }),
    );
  });
});
