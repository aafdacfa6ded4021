import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, days, daysBetween, isDay, parseDay, toDay } from './day.ts';

describe('a day', () => {
  it('is written strictly as yyyy-mm-dd', () => {
    expect(isDay('2025-01-15')).toBe(true);
    for (const text of [
      '2025-1-15',
      '15/01/2025',
      '2025-01-15T00:00',
      '2025/01/15',
      ' 2025-01-1',
    ]) {
      expect(isDay(text), text).toBe(false);
    }
  });

  it('is a day of the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of [
      '2023-02-29',
      '2024-02-30',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-04-00',
    ]) {
      expect(parseDay(text), text).toBeUndefined();
    }
  });

  it('refuses any text it would not write itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const day = parseDay(text);
        if (day !== undefined) expect(dayAt(dayNumber(day))).toBe(text);
      }),
    );
  });

  it('that is none is quoted by toDay', () => {
    expect(toDay('2025-01-15')).toBe('2025-01-15');
    expect(() => toDay('30/02/2024')).toThrow("'30/02/2024'");
  });

  it('reads back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const day = dayAt(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });
});

describe('days', () => {
  it('are counted from one to another', () => {
    expect(daysBetween(toDay('2024-02-28'), toDay('2024-03-01'))).toBe(2);
    expect(daysBetween(toDay('2024-03-01'), toDay('2023-12-31'))).toBe(-61);
  });

  it('have a long and a short label', () => {
    expect(days.label(toDay('2025-01-05'))).toBe('5 January 2025');
    expect(days.shortLabel(toDay('2025-09-30'))).toBe('30 Sep 2025');
  });
});
