import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import { type Fed, freshnessOn } from './freshness.ts';

const monthly: Fed = {
  frequency: 'monthly',
  timeBasis: 'flow',
  grain: 'month',
  dataTo: toMonth('2024-11'),
  end: toMonth('2024-12'),
};

it('a month without a figure is awaited for 14 days, and late from the 15th on', () => {
  expect(freshnessOn(monthly, toDay('2025-01-14'))).toEqual({
    word: 'awaited',
    words: 'to November 2024; December 2024 is due',
  });
  expect(freshnessOn(monthly, toDay('2025-01-15'))).toEqual({
    word: 'late',
    words: 'no figure for December 2024',
  });
});

it('a figure of the last period is current', () => {
  const fed = { ...monthly, dataTo: toMonth('2024-12') };
  expect(freshnessOn(fed, toDay('2025-01-15'))).toEqual({
    word: 'current',
    words: 'to December 2024',
  });
});

it('a quarter has 30 days', () => {
  const fed: Fed = {
    ...monthly,
    frequency: 'quarterly',
    grain: 'quarter',
    dataTo: toMonth('2024-09'),
  };
  expect(freshnessOn(fed, toDay('2025-01-30')).word).toBe('awaited');
  expect(freshnessOn(fed, toDay('2025-01-31'))).toEqual({
    word: 'late',
    words: 'no figure for October to December 2024',
  });
});

it('what is due each quarter is not late for a month, also where it is counted by the month', () => {
  const fed: Fed = { ...monthly, frequency: 'quarterly', dataTo: toMonth('2024-12') };
  const inMarch = { ...fed, end: toMonth('2025-02') };
  expect(freshnessOn(inMarch, toDay('2025-03-20'))).toEqual({
    word: 'current',
    words: 'to December 2024',
  });
  const inMay = { ...fed, end: toMonth('2025-04') };
  expect(freshnessOn(inMay, toDay('2025-05-10'))).toEqual({
    word: 'late',
    words: 'no figure for January to March 2025',
  });
});

it.each(['monthly', 'quarterly', 'by-event'] as const)(
  'the steps of a milestone come when they come: they are never late, even if it is looked at %s',
  (frequency) => {
    const fed: Fed = { ...monthly, frequency, timeBasis: 'milestone', dataTo: null };
    expect(freshnessOn(fed, toDay('2025-01-31')).word).toBe('as-it-comes');
  },
);

it('a yearly figure is late after 13 months, and a survey never is', () => {
  const yearly: Fed = { ...monthly, frequency: 'yearly', dataTo: toMonth('2023-12') };
  expect(freshnessOn(yearly, toDay('2025-01-31')).word).toBe('current');
  expect(freshnessOn({ ...yearly, dataTo: toMonth('2023-11') }, toDay('2025-01-31')).words).toBe(
    'none since November 2023',
  );
  const wave: Fed = { ...monthly, frequency: 'by-wave', dataTo: toMonth('2023-06') };
  expect(freshnessOn(wave, toDay('2025-01-31')).word).toBe('as-it-comes');
});

it('a measure that never had a figure says so', () => {
  expect(freshnessOn({ ...monthly, dataTo: null }, toDay('2025-01-31')).word).toBe('none');
});
