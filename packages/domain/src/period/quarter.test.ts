import { describe, expect, it } from 'vitest';
import { toDay } from './day.ts';
import { toMonth } from './month.ts';
import {
  monthsOfQuarter,
  parseQuarter,
  quarterOf,
  quarters,
  toQuarter,
  yearOfQuarter,
} from './quarter.ts';

describe('a quarter', () => {
  it('is a financial year and one of four', () => {
    expect(parseQuarter('2024-25-Q3')).toBe('2024-25-Q3');
    for (const text of ['2024-25-Q5', '2024-25-Q0', '2024-26-Q1', '2024-25-q1', '2024-Q1', '']) {
      expect(parseQuarter(text), text).toBeUndefined();
    }
  });

  it('that is none is quoted by toQuarter', () => {
    expect(() => toQuarter('2024-Q1')).toThrow("'2024-Q1'");
  });

  it('three is October to December, four is January to March', () => {
    expect(monthsOfQuarter(toQuarter('2024-25-Q3'))).toEqual(['2024-10', '2024-11', '2024-12']);
    expect(monthsOfQuarter(toQuarter('2024-25-Q4'))).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(quarterOf(toMonth('2024-10'))).toBe('2024-25-Q3');
    expect(quarters.floor(toDay('2025-03-31'))).toBe('2024-25-Q4');
    expect(quarters.lastDay(toQuarter('2023-24-Q4'))).toBe('2024-03-31');
    expect(yearOfQuarter(toQuarter('2024-25-Q4'))).toBe('2024-25');
  });

  it('four is followed by one of the next year', () => {
    expect(quarters.offset(toQuarter('2024-25-Q4'), 1)).toBe('2025-26-Q1');
    expect(quarters.count(toQuarter('2023-24-Q2'), toQuarter('2024-25-Q1'))).toBe(4);
  });

  it('has a label that names its months', () => {
    expect(quarters.label(toQuarter('2024-25-Q3'))).toBe('Quarter 3, October to December 2024');
    expect(quarters.label(toQuarter('2024-25-Q4'))).toBe('Quarter 4, January to March 2025');
    expect(quarters.shortLabel(toQuarter('2024-25-Q4'))).toBe('Q4 2024/25');
  });
});
