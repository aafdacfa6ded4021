import { expect, it } from 'vitest';
import { protectCounts } from './protect-counts.ts';

it('counts of work are shown as they are', () => {
  const parts = { numerator: 3, denominator: 7 };
  expect(protectCounts('none', parts)).toEqual(parts);
  expect(protectCounts('low', parts)).toEqual(parts);
});

it('counts of what people said of themselves are shown to the nearest five, halves up', () => {
  expect(protectCounts('medium', { numerator: 343, denominator: 482 })).toEqual({
    numerator: 345,
    denominator: 480,
  });
  expect(protectCounts('medium', { numerator: 37.5, denominator: 62.5 })).toEqual({
    numerator: 40,
    denominator: 65,
  });
});

it('nothing is shown of a base that rounds to under twenty-five', () => {
  expect(protectCounts('medium', { numerator: 20, denominator: 22 })).toBeNull();
  expect(protectCounts('medium', { numerator: 20, denominator: 23 })).toEqual({
    numerator: 20,
    denominator: 25,
  });
});

it('a part never rounds to more than its whole', () => {
  expect(protectCounts('medium', { numerator: 48, denominator: 48.4 })).toEqual({
    numerator: 50,
    denominator: 50,
  });
  expect(protectCounts('medium', { numerator: 32.5, denominator: 32.4 })?.numerator).toBe(30);
});

it('fewer than five cases are hidden, and not by a figure of nought', () => {
  expect(protectCounts('high', { numerator: 4, denominator: 480 })).toBeNull();
  expect(protectCounts('high', { numerator: 5, denominator: 480 })?.numerator).toBe(5);
});
