import { describe, expect, it } from 'vitest';
import { dayNumber, toDay } from './day.ts';
import {
  isMonth,
  monthAt,
  monthOrdinal,
  monthStart,
  months,
  nameOfMonth,
  parseMonth,
  toMonth,
} from './month.ts';

describe('a month', () => {
  it('is written strictly as yyyy-mm', () => {
    expect(isMonth('2025-01')).toBe(true);
    for (const text of ['2025-13', '2025-00', '2025-1', '2025/01', '2024-25', '2025-01-01', '']) {
      expect(parseMonth(text), text).toBeUndefined();
    }
  });

  it('that is none is quoted by toMonth', () => {
    expect(() => toMonth('2025-13')).toThrow("'2025-13'");
  });

  it('ends on its own last day', () => {
    expect(months.lastDay(toMonth('2024-02'))).toBe('2024-02-29');
    expect(months.lastDay(toMonth('2100-02'))).toBe('2100-02-28');
    expect(months.lastDay(toMonth('9999-12'))).toBe('9999-12-31');
  });

  it('steps over the turn of the year', () => {
    expect(months.offset(toMonth('2024-12'), 1)).toBe('2025-01');
    expect(months.offset(toMonth('2025-01'), -13)).toBe('2023-12');
    expect(months.range(toMonth('2024-11'), toMonth('2025-02'))).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
  });

  it('has an ordinal and a first day number', () => {
    expect(monthAt(monthOrdinal(toMonth('2025-01')))).toBe('2025-01');
    expect(monthStart(monthOrdinal(toMonth('2025-01')))).toBe(dayNumber(toDay('2025-01-01')));
  });

  it('has a long and a short label and a bare name', () => {
    expect(months.label(toMonth('2025-01'))).toBe('January 2025');
    expect(months.shortLabel(toMonth('2025-01'))).toBe('Jan 2025');
    expect(nameOfMonth(toMonth('2024-12'))).toBe('December');
  });
});
