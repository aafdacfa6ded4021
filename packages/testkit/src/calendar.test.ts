import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysOfMonth,
  dayText,
  monthAfter,
  monthOf,
  monthsOfYear,
  workingDayFrom,
  workingDays,
  workingDayUpTo,
} from './calendar.ts';

describe('dayOf(text) and dayText(day)', () => {
  it('count days from 1 January 1970', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('2000-03-01')).toBe(11_017);
    expect(dayText(20_103)).toBe('2025-01-15');
  });

  it('agree with a walk through the months of 2019 to 2026', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let day = dayOf('2019-01-01');
    for (let year = 2019; year <= 2026; year += 1) {
      for (const [index, length] of lengths.entries()) {
        const days = year % 4 === 0 && index === 1 ? 29 : length;
        for (let ofMonth = 1; ofMonth <= days; ofMonth += 1) {
          const text = `${year}-${String(index + 1).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
          expect(dayText(day)).toBe(text);
          expect(dayOf(text)).toBe(day);
          day += 1;
        }
      }
    }
  });
});

describe('months', () => {
  it('a day belongs to its month, whose days are known', () => {
    expect(monthOf(dayOf('2024-02-29'))).toBe('2024-02');
    const { first, last } = daysOfMonth('2024-02');
    expect([dayText(first), dayText(last)]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('run over the end of the year, forwards and backwards', () => {
    expect(monthAfter('2024-12', 1)).toBe('2025-01');
    expect(monthAfter('2024-01', -1)).toBe('2023-12');
  });

  it('a financial year is April to March', () => {
    const months = monthsOfYear(2024);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(['2024-04', '2025-03']);
  });
});

describe('working days', () => {
  it('leave out weekends, Christmas, Boxing Day and New Year', () => {
    const days = workingDays(dayOf('2024-12-20'), dayOf('2025-01-03')).map(dayText);
    expect(days).toEqual([
      '2024-12-20',
      '2024-12-23',
      '2024-12-24',
      '2024-12-27',
      '2024-12-30',
      '2024-12-31',
      '2025-01-02',
      '2025-01-03',
    ]);
  });

  it('are found from a day on and up to a day, the day itself included', () => {
    expect(dayText(workingDayFrom(dayOf('2024-12-28')))).toBe('2024-12-30');
    expect(dayText(workingDayUpTo(dayOf('2024-12-26')))).toBe('2024-12-24');
    expect(dayText(workingDayFrom(dayOf('2024-12-30')))).toBe('2024-12-30');
  });
});
