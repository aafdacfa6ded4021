import { expect, test } from 'vitest';
import { figurePrinter } from '../status/printed-figure.ts';
import { lineText } from './line-text.ts';

test('averages of few have a decimal, those of many have none, and no line crosses an edge', () => {
  const counts = figurePrinter('count', []);
  expect([2.44, 19.96, 75.2].map((value) => lineText(value, 'count', counts))).toEqual([
    '2.4',
    '20.0',
    '75',
  ]);
  const shares = figurePrinter('percent', [{ kind: 'at-least', at: 95 }]);
  expect(lineText(94.6, 'percent', shares)).toBe('94%');
});
