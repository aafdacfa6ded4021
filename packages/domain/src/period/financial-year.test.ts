import { describe, expect, it } from 'vitest';
import { toDay } from './day.ts';
import {
  financialYearOf,
  financialYears,
  firstMonthOfYear,
  monthsOfYear,
  parseFinancialYear,
  placeInYear,
  toFinancialYear,
} from './financial-year.ts';
import { toMonth } from './month.ts';

describe('a financial year', () => {
  it('is two years that follow each other', () => {
    expect(parseFinancialYear('2024-25')).toBe('2024-25');
    expect(parseFinancialYear('1999-00')).toBe('1999-00');
    for (const text of ['2024-26', '2024-24', '2024/25', '2024-2025', '24-25', '2024-xx']) {
      expect(parseFinancialYear(text), text).toBeUndefined();
    }
  });

  it('that is none is quoted by toFinancialYear', () => {
    expect(() => toFinancialYear('2024-26')).toThrow("'2024-26'");
  });

  it('has 31 March in the year that is ending and 1 April in the one that begins', () => {
    expect(financialYears.floor(toDay('2025-03-31'))).toBe('2024-25');
    expect(financialYears.floor(toDay('2025-04-01'))).toBe('2025-26');
  });

  it('runs from April to March', () => {
    const year = toFinancialYear('2024-25');
    expect(financialYears.firstDay(year)).toBe('2024-04-01');
    expect(financialYears.lastDay(year)).toBe('2025-03-31');
    expect(firstMonthOfYear(year)).toBe('2024-04');
    const list = monthsOfYear(year);
    expect([list[0], list[8], list[11], list.length]).toEqual([
      '2024-04',
      '2024-12',
      '2025-03',
      12,
    ]);
    list.forEach((month, place) => {
      expect(placeInYear(month)).toBe(place);
      expect(financialYearOf(month)).toBe(year);
    });
  });

  it('has a long and a short label', () => {
    expect(financialYears.label(toFinancialYear('2024-25'))).toBe('2024 to 2025');
    expect(financialYears.shortLabel(toFinancialYear('2024-25'))).toBe('2024/25');
    expect(financialYears.label(toFinancialYear('1999-00'))).toBe('1999 to 2000');
  });

  it('gives January to the year before', () => {
    expect(financialYearOf(toMonth('2025-01'))).toBe('2024-25');
    expect(placeInYear(toMonth('2025-01'))).toBe(9);
  });
});
