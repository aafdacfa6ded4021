import { describe, expect, it } from 'vitest';
import { type ColumnKind, cellText } from './table.ts';

const text = (kind: ColumnKind, value: string | number | null): string =>
  cellText({ key: 'x', label: 'X', kind }, { x: value });

describe('the text of a cell', () => {
  it('follows the kind of its column', () => {
    expect(text('count', 1000)).toBe('1,000');
    expect(text('percent', 92.6)).toBe('93%');
    expect(text('rate', 5.64)).toBe('5.6');
    expect(text('month', '2024-12')).toBe('December 2024');
    expect(text('text', 'North')).toBe('North');
  });

  it('is words where words stand in place of a figure', () => {
    expect(text('percent', 'Too few')).toBe('Too few');
    expect(text('month', 'All months')).toBe('All months');
  });

  it('is empty where there is nothing to show', () => {
    expect(text('count', null)).toBe('');
    expect(cellText({ key: 'y', label: 'Y', kind: 'count' }, { x: 1 })).toBe('');
    expect(text('count', 0)).toBe('0');
  });
});
