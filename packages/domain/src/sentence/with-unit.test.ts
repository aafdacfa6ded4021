import { expect, it } from 'vitest';
import { withUnit } from './with-unit.ts';

it('a figure names its unit, one of them in the singular', () => {
  expect(['0', '1', '1.5', '12'].map((number) => withUnit(number, 'days'))).toEqual([
    '0 days',
    '1 day',
    '1.5 days',
    '12 days',
  ]);
  expect(['-1', '1', '-3'].map((number) => withUnit(number, 'points'))).toEqual([
    '-1 point',
    '1 point',
    '-3 points',
  ]);
  expect([withUnit('1', 'percent'), withUnit('1', 'count'), withUnit('1.0', 'rate')]).toEqual([
    '1%',
    '1',
    '1.0',
  ]);
});
