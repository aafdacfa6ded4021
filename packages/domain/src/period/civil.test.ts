import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Civil,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  digitsAt,
  fourDigits,
  isLeapYear,
  twoDigits,
} from './civil.ts';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day of some years in turn, by the lengths of the months alone. */
function* walk(first: number, last: number): Generator<Civil> {
  for (let year = first; year <= last; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (const [index, length] of lengths.entries()) {
      const days = index === 1 && leap ? 29 : length;
      for (let day = 1; day <= days; day += 1) yield { year, month: index + 1, day };
    }
  }
}

const isSame = (a: Civil, b: Civil): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

describe('the civil calendar', () => {
  it('counts days from 1 January 1970, which is 0', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(daysFromCivil(1969, 12, 31)).toBe(-1);
    expect(daysFromCivil(2000, 3, 1)).toBe(11_017);
    expect(daysFromCivil(0, 3, 1)).toBe(-719_468);
  });

  it('agrees with a walk from day to day over 410 years', () => {
    let walked = daysFromCivil(1790, 1, 1);
    for (const civil of walk(1790, 2199)) {
      const number = daysFromCivil(civil.year, civil.month, civil.day);
      if (number !== walked) expect.fail(`${JSON.stringify(civil)} is not day ${walked}`);
      if (!isSame(civilFromDays(walked), civil)) expect.fail(`day ${walked} reads back wrong`);
      walked += 1;
    }
    expect(walked).toBe(daysFromCivil(2200, 1, 1));
  });

  it('gives every day number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const { year, month, day } = civilFromDays(number);
        expect(daysFromCivil(year, month, day)).toBe(number);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  it('has a 29 February every fourth year, not in 1900 and in 2000', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2024, 9)]).toEqual([
      29, 28, 30,
    ]);
  });
});

describe('digits', () => {
  it('are read only where every character is one', () => {
    expect(digitsAt('2025-01', 0, 4)).toBe(2025);
    expect(digitsAt('2025-01', 4, 7)).toBe(-1);
    expect(digitsAt('20', 0, 4)).toBe(-1);
    expect(digitsAt('２０', 0, 2)).toBe(-1);
  });

  it('are written with leading noughts', () => {
    expect([fourDigits(0), fourDigits(812), twoDigits(7), twoDigits(12)]).toEqual([
      '0000',
      '0812',
      '07',
      '12',
    ]);
  });

  it('cannot say a year outside 0000 to 9999', () => {
    expect(() => fourDigits(10_000)).toThrow(RangeError);
    expect(() => fourDigits(-1)).toThrow(RangeError);
    expect(() => fourDigits(2024.5)).toThrow(RangeError);
  });
});
