import { describe, expect, it } from 'vitest';
import { parseFinancialYearCell } from './parse-financial-year.ts';

describe('parseFinancialYearCell(cell)', () => {
  it.each([
    ['2024-25'],
    ['2024/25'],
    ['2024–25'],
    ['2024-2025'],
    ['2024/2025'],
    ['2024 to 2025'],
    ['2024 to 25'],
    ['FY 2024/25'],
    [' 2024 / 25 '],
    ['24/25'],
    ['FY24-25'],
  ])('reads %j as 2024-25', (cell) => {
    expect(parseFinancialYearCell(cell)).toBe('2024-25');
  });

  it('reads the turn of a century', () => {
    expect(parseFinancialYearCell('1999/00')).toBe('1999-00');
    expect(parseFinancialYearCell('1999 to 2000')).toBe('1999-00');
  });

  it('takes an empty cell for blank', () => {
    expect(parseFinancialYearCell(' ')).toBeNull();
  });

  it.each([
    ['2024'],
    ['2024-26'],
    ['24/26'],
    ['25/24'],
    ['2024-1925'],
    ['2024 to 2125'],
    ['next year'],
  ])('refuses %j', (cell) => {
    expect(parseFinancialYearCell(cell)).toEqual({
      message: `"${cell}" is not a financial year. Write it like 2024-25.`,
    });
  });
});
