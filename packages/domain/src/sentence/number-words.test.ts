import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  formatCount,
  formatDecimal,
  formatPercent,
  formatRate,
  listWords,
  roundHalfUp,
} from './number-words.ts';

describe('numbers in words', () => {
  it('have commas between thousands', () => {
    expect([0, 999, 1000, 12_345_678, -1000].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '12,345,678',
      '-1,000',
    ]);
  });

  it('are rounded half up, also where a float falls a hair short', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5, 1.4999].map(roundHalfUp)).toEqual([1, 2, 3, 0, -2, 1]);
    expect(formatDecimal(1.005, 2)).toBe('1.01');
    expect(formatDecimal(8.345, 2)).toBe('8.35');
    expect(Object.is(roundHalfUp(-0.3), 0)).toBe(true);
  });

  it('have the decimals asked for', () => {
    expect(formatDecimal(0.05, 2)).toBe('0.05');
    expect(formatDecimal(1234.5, 1)).toBe('1,234.5');
    expect([formatPercent(92.6), formatPercent(92.64, 1), formatRate(5.65)]).toEqual([
      '93%',
      '92.6%',
      '5.7',
    ]);
  });

  it('read back as what was rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (scaled, decimals) => {
        const text = formatDecimal(scaled / 10 ** decimals, decimals);
        expect(Number(text.replaceAll(',', ''))).toBe(scaled === 0 ? 0 : scaled / 10 ** decimals);
        expect(text).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });

  it('agree with their noun', () => {
    expect([countOf(1, 'audit'), countOf(0, 'audit'), countOf(1200, 'audit')]).toEqual([
      '1 audit',
      '0 audits',
      '1,200 audits',
    ]);
    expect(countOf(2, 'premises', 'premises')).toBe('2 premises');
  });

  it('are listed as they are read out', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
