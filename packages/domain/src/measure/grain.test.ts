import { expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { endsItsSpan, figureLabel, lastPeriod, periodLabel, periodsOf, standsAt } from './grain.ts';

it('a figure of a quarter stands at its last month', () => {
  const ends = endsItsSpan('quarter');
  expect(['2024-03', '2024-06', '2024-09', '2024-12'].map(toMonth).every(ends)).toBe(true);
  expect(['2024-01', '2024-04', '2024-11'].map(toMonth).some(ends)).toBe(false);
  expect(endsItsSpan('month')(toMonth('2024-11'))).toBe(true);
});

it('quarters from one month to another are those that end between them', () => {
  expect(periodsOf('quarter', toMonth('2024-03'), toMonth('2024-11'))).toEqual([
    '2024-03',
    '2024-06',
    '2024-09',
  ]);
  expect(periodsOf('month', toMonth('2024-11'), toMonth('2024-12'))).toEqual([
    '2024-11',
    '2024-12',
  ]);
});

it('the last figure that a month can have of a quarter is that of the quarter before it ends', () => {
  expect(lastPeriod('quarter', toMonth('2024-11'))).toBe('2024-09');
  expect(lastPeriod('quarter', toMonth('2024-12'))).toBe('2024-12');
  expect(lastPeriod('month', toMonth('2024-11'))).toBe('2024-11');
});

it('a quarter is named by its months', () => {
  expect(periodLabel('quarter', toMonth('2024-12'))).toBe('October to December 2024');
  expect(periodLabel('quarter', toMonth('2025-03'))).toBe('January to March 2025');
  expect(periodLabel('month', toMonth('2024-12'))).toBe('December 2024');
});

it('what happens inside a quarter stands at the last month of it', () => {
  expect(standsAt('quarter', toMonth('2024-05'))).toBe('2024-06');
  expect(standsAt('quarter', toMonth('2024-06'))).toBe('2024-06');
  expect(standsAt('month', toMonth('2024-05'))).toBe('2024-05');
});

it('a figure is named by its quarter, and a baseline that was read in between by its month', () => {
  expect(figureLabel('quarter', toMonth('2023-09'))).toBe('July to September 2023');
  expect(figureLabel('quarter', toMonth('2023-11'))).toBe('November 2023');
  expect(figureLabel('month', toMonth('2023-09'))).toBe('September 2023');
});
