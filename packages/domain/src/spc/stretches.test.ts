import { describe, expect, test } from 'vitest';
import { runsOf, stretchesOf } from './stretches.ts';

const rows = [1, null, 2, 3, 4].map((value, index) => ({ index, value, isExcluded: index === 3 }));
const places = (gaps: 'break' | 'skip') =>
  stretchesOf(rows, gaps).map((stretch) => stretch.map((row) => row.index));

describe('stretchesOf', () => {
  test('a gap parts neighbours, a row left out joins them', () => {
    expect(places('break')).toEqual([[0], [2, 4]]);
    expect(places('skip')).toEqual([[0, 2, 4]]);
  });
});

describe('runsOf', () => {
  test('like neighbours are one run; what is of no kind is of none', () => {
    expect(runsOf(['a', 'a', null, 'a', 'b', 'b', 'b'])).toEqual([
      { kind: 'a', from: 0, to: 2 },
      { kind: 'a', from: 3, to: 4 },
      { kind: 'b', from: 4, to: 7 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
