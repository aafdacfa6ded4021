import { describe, expect, it } from 'vitest';
import { monthName, shortMonthName } from './month-names.ts';

describe('the name of a month', () => {
  it('follows its number, January first', () => {
    expect([1, 5, 12].map(monthName)).toEqual(['January', 'May', 'December']);
  });

  it('is three letters when short', () => {
    expect([1, 5, 9].map(shortMonthName)).toEqual(['Jan', 'May', 'Sep']);
  });

  it('does not exist for a thirteenth month', () => {
    expect(() => monthName(13)).toThrow('13');
    expect(() => monthName(0)).toThrow(RangeError);
  });
});
