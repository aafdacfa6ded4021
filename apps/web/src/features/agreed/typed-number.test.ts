import { expect, it } from 'vitest';
import { typedNumber } from './typed-number.ts';

it.each([
  ['95', 95],
  [' 95 % ', 95],
  ['1,000', 1000],
  ['0.8', 0.8],
  ['-2', -2],
  ['', null],
  ['  ', null],
  ['ninety', undefined],
  ['1,00', undefined],
  ['1e3', undefined],
  ['.5', undefined],
])('%j is read as %j', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
