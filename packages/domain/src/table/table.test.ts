import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent, formatRate } from '../sentence/number-words.ts';
import { type ColumnKind, fileCell, fileHeading } from './table.ts';

const cell = (kind: ColumnKind, value: string | number | null) =>
  fileCell({ key: 'x', label: 'X', kind }, { x: value });

describe('a cell in a file', () => {
  it('has the decimals of its kind, and a month is written as 2024-04', () => {
    expect(cell('count', 1000)).toBe(1000);
    expect(cell('percent', 92.6)).toBe(93);
    expect(cell('rate', 5.64)).toBe(5.6);
    expect(cell('month', '2024-12')).toBe('2024-12');
    expect(cell('text', 'North')).toBe('North');
  });

  it('is words where words stand in place of a number', () => {
    expect(cell('percent', 'Too few')).toBe('Too few');
  });

  it('is nothing where there is nothing to show', () => {
    expect(cell('count', null)).toBeNull();
    expect(fileCell({ key: 'y', label: 'Y', kind: 'count' }, { x: 1 })).toBeNull();
    expect(cell('count', 0)).toBe(0);
  });

  it('is the number that the screen prints', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(formatPercent(Number(cell('percent', value)))).toBe(formatPercent(value));
        expect(formatRate(Number(cell('rate', value)))).toBe(formatRate(value));
        expect(formatCount(Number(cell('count', value)))).toBe(formatCount(value));
      }),
    );
  });
});

describe('the heading of a column in a file', () => {
  it('names the unit of a percentage and is plain otherwise', () => {
    expect(fileHeading({ key: 'x', label: 'Share on time', kind: 'percent' })).toBe(
      'Share on time (%)',
    );
    expect(fileHeading({ key: 'x', label: 'Audits', kind: 'count' })).toBe('Audits');
  });
});
