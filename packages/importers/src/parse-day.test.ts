import { dayAt, dayNumber, days, toDay } from '@plumbline/domain/period/day';
import { monthName, shortMonthName } from '@plumbline/domain/period/month-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayReader } from './parse-day.ts';

const read = (cell: string) => dayReader()(cell);

/** Any day from 1950 to 2099, which a two-digit year can also say from 2000 on. */
const anyDay = (from = '1950-01-01') =>
  fc
    .integer({ min: dayNumber(toDay(from)), max: dayNumber(toDay('2099-12-31')) })
    .map((number) => dayAt(number));

describe('dayReader()', () => {
  it.each([
    ['2025-01-15'],
    ['2025-1-15'],
    ['2025/01/15'],
    ['2025-01-15T09:30'],
    ['2025-01-15 09:30:00'],
    ['2025-01-15T09:30:00Z'],
    ['2025-01-15T09:30:00.1234567Z'],
    ['2025-01-15 00:00:00.000'],
    ['2025-01-15T23:30:00+01:00'],
    ['2025-01-15T00:30:00-05:00'],
    ['15/01/2025'],
    ['15/1/2025'],
    ['15-01-2025'],
    ['15.01.2025'],
    ['15/01/25'],
    ['15/01/2025 09:30'],
    ['15/01/2025 09:30:59'],
    ['15/01/2025 9:30 AM'],
    ['15/01/2025 11:30:00 pm'],
    ['15/01/2025, 09:30'],
    ['15 Jan 2025'],
    ['15 January 2025'],
    ['15-Jan-25'],
    ['15-JAN-2025 00:00:00'],
    ['15th January 2025'],
    ['45672'],
    ['45672.0'],
    ['45672.99999'],
    ['  15/01/2025\u00a0'],
  ])('reads %j as 15 January 2025', (cell) => {
    expect(read(cell)).toBe('2025-01-15');
  });

  it.each([[''], [' '], ['\u00a0'], ['NULL'], ['null']])('takes %j for blank', (cell) => {
    expect(read(cell)).toBeNull();
  });

  it('takes the date as written, whatever the zone', () => {
    expect(read('2024-12-31T23:59:59-05:00')).toBe('2024-12-31');
    expect(read('2025-01-01T00:00:01+05:45')).toBe('2025-01-01');
  });

  it.each([
    ['30/02/2024', '30 February 2024 is not a date.'],
    ['2024-02-30', '30 February 2024 is not a date.'],
    ['29/02/2023', '29 February 2023 is not a date.'],
    ['31 April 2024', '31 April 2024 is not a date.'],
    [
      '01/25/2024',
      '"01/25/2024" has 25 where the month goes. The day comes first, like 31/03/2025.',
    ],
    [
      '13/25/2024',
      '"13/25/2024" has 25 where the month goes. The day comes first, like 31/03/2025.',
    ],
    ['2024-25-01', '"2024-25-01" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['00/01/2024', '"00/01/2024" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['soon', '"soon" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['15 Foo 2024', '"15 Foo 2024" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['Jan 2024', '"Jan 2024" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    [
      '15/01/2024 25:61',
      '"15/01/2024 25:61" is not a date. Write it like 31/03/2025 or 2025-03-31.',
    ],
    ['20250115', '"20250115" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['19999', '"19999" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['80001', '"80001" is not a date. Write it like 31/03/2025 or 2025-03-31.'],
    ['0025-01-15', '"0025-01-15" is in the year 25. Check the date.'],
    ['15/01/0025', '"15/01/0025" is in the year 25. Check the date.'],
  ])('refuses %j and says why', (cell, message) => {
    expect(read(cell)).toEqual({ message });
  });

  it('never takes the month first', () => {
    expect(read('03/04/2024')).toBe('2024-04-03');
  });

  it('counts Excel serials past the 29 February 1900 that never was', () => {
    expect(read('20000')).toBe('1954-10-03');
    expect(read('36526')).toBe('2000-01-01');
    expect(read('45351')).toBe('2024-02-29');
    expect(read('80000')).toBe('2119-01-11');
  });

  it('reads every day back from every form it is written in', () => {
    fc.assert(
      fc.property(anyDay(), fc.constantFrom('', ' 23:59', ' 00:00:00'), (day, time) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const name = monthName(Number(month));
        for (const form of [
          day,
          `${date}/${month}/${year}`,
          `${Number(date)}/${Number(month)}/${year}`,
          `${date}.${month}.${year}`,
          `${Number(date)} ${name} ${year}`,
          `${date}-${shortMonthName(Number(month)).toUpperCase()}-${year}`,
        ]) {
          expect([form, read(form + time)]).toEqual([form, day]);
        }
      }),
    );
  });

  it('counts Excel serials a day at a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 79_999 }), (serial) => {
        const next = read(String(serial + 1));
        expect(days.offset(toDay(String(read(String(serial)))), 1)).toBe(next);
      }),
    );
  });

  it('reads any text as a day of the calendar, nothing, or a reason', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/ .:TZ-]{0,20}$/), (cell) => {
        const value = read(cell);
        if (typeof value === 'string') expect(toDay(value)).toBe(value);
        else if (value !== null) expect(value).toHaveProperty('message');
      }),
    );
  });
});
