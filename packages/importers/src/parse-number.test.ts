import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('parseNumber(cell)', () => {
  it.each([
    ['0', 0],
    ['5.25', 5.25],
    ['.5', 0.5],
    ['7.', 7],
    ['-3', -3],
    ['+4', 4],
    [' 12 ', 12],
    ['1,234', 1234],
    ['1,234,567.8', 1_234_567.8],
    ['1e-7', 1e-7],
  ])('reads %j', (cell, value) => {
    expect(parseNumber(cell)).toBe(value);
  });

  it.each([[''], [' '], ['NULL']])('takes %j for blank', (cell) => {
    expect(parseNumber(cell)).toBeNull();
  });

  it.each([['3,5'], ['12,34'], ['1.2.3'], ['4 hours'], ['0x10'], ['Infinity'], ['-']])(
    'refuses %j',
    (cell) => {
      expect(parseNumber(cell)).toEqual({
        message: `"${cell}" is not a number. Write it like 1,234.5.`,
      });
    },
  );

  it.each([['1e999'], ['9'.repeat(400)]])('says of a number without bounds what it is', (cell) => {
    expect(parseNumber(cell)).toEqual({
      message: 'This number is larger than any that can be read. Check it.',
    });
  });

  it('reads every number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
