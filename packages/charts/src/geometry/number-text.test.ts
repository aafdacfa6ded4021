import { expect, test } from 'vitest';
import { axisText, countText, rateText } from './number-text.ts';

test('counts have separated thousands and no decimals', () => {
  expect(countText(1_234_567)).toBe('1,234,567');
  expect(countText(74.6)).toBe('75');
});

test('rates have one decimal, also when it is nought', () => {
  expect([rateText(4), rateText(4.26)]).toEqual(['4.0', '4.3']);
});

test('numbers on an axis have the decimals that they have', () => {
  expect([0.2, 0.25, 1000, 0, 10.5].map(axisText)).toEqual(['0.2', '0.25', '1,000', '0', '10.5']);
});
