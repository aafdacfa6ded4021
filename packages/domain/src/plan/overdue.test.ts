import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import { isPast, monthsOverdue, overdueWords, timeElapsed } from './overdue.ts';

const april = toMonth('2024-04');

it('a deadline means the end of its month: it is past on the first day after it', () => {
  expect(isPast(april, toDay('2024-04-30'))).toBe(false);
  expect(isPast(april, toDay('2024-05-01'))).toBe(true);
  expect(isPast(toMonth('2024-02'), toDay('2024-02-29'))).toBe(false);
});

it.each([
  ['2024-04-30', null],
  ['2024-05-01', 0],
  ['2024-05-30', 0],
  ['2024-05-31', 1],
  ['2024-06-29', 1],
  ['2024-06-30', 2],
  ['2025-01-15', 8],
  ['2025-01-31', 9],
])('a deadline of April 2024 is overdue by whole months gone by: on %s %o', (day, late) => {
  expect(monthsOverdue(april, toDay(day))).toBe(late);
});

it('a month is whole on its last day, be it a short one', () => {
  expect(monthsOverdue(toMonth('2024-01'), toDay('2024-02-28'))).toBe(0);
  expect(monthsOverdue(toMonth('2024-01'), toDay('2024-02-29'))).toBe(1);
});

it.each([
  ['2024-04-30', null],
  ['2024-05-02', 'Overdue by less than a month'],
  ['2024-06-15', 'Overdue by 1 month'],
  ['2025-01-15', 'Overdue by 8 months'],
])('how late an action is is said in months: on %s %o', (day, words) => {
  expect(overdueWords(april, toDay(day))).toBe(words);
});

it('time runs from the first day of the start month to the last of the deadline month, both used', () => {
  const span = { start: toMonth('2024-04'), deadline: toMonth('2024-05') };
  expect(timeElapsed(span, toDay('2024-03-31'))).toBe(0);
  expect(timeElapsed(span, toDay('2024-04-01'))).toBeCloseTo(1 / 61);
  expect(timeElapsed(span, toDay('2024-04-30'))).toBeCloseTo(30 / 61);
  expect(timeElapsed(span, toDay('2024-05-31'))).toBe(1);
  expect(timeElapsed(span, toDay('2025-01-15'))).toBe(1);
});

it('an action that starts after its deadline has no time left', () => {
  expect(timeElapsed({ start: toMonth('2024-06'), deadline: april }, toDay('2024-01-01'))).toBe(1);
});
