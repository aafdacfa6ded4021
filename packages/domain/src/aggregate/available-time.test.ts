import { expect, it } from 'vitest';
import { months, toMonth } from '../period/month.ts';
import { availableTime } from './available-time.ts';

const year = months.range(toMonth('2024-04'), toMonth('2025-03'));
const step = (from: string, available: number, officer = 'o1') => ({
  officer,
  from: toMonth(from),
  available,
});

it('a step lasts until the next one, whatever order they come in', () => {
  const time = availableTime([step('2024-07', 0.6), step('2024-04', 1)], year).get('o1');
  expect(time?.get(toMonth('2024-06'))).toBe(1);
  expect(time?.get(toMonth('2024-07'))).toBe(0.6);
  expect(time?.get(toMonth('2025-03'))).toBe(0.6);
});

it('an officer has no time before their first step', () => {
  const time = availableTime([step('2024-10', 1)], year).get('o1');
  expect(time?.has(toMonth('2024-09'))).toBe(false);
  expect(time?.get(toMonth('2024-10'))).toBe(1);
});

it('a step from before the months asked for still holds', () => {
  expect(
    availableTime([step('2021-04', 0.5)], year)
      .get('o1')
      ?.get(toMonth('2024-04')),
  ).toBe(0.5);
});
