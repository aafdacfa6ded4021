import type { PeriodChoice } from '@plumbline/contract/period/period-view';
import { describe, expect, it } from 'vitest';
import { periodGroups, periodSteps } from './period-steps.ts';

const periods: readonly PeriodChoice[] = [
  { key: 'ytd', label: '2024 to 2025, so far', group: 'This year' },
  { key: '2024-25-Q3', label: 'Quarter 3, October to December 2024', group: 'Quarters' },
  { key: '2024-12', label: 'December 2024', group: 'Months' },
  { key: '2024-25', label: '2024 to 2025', group: 'Financial years' },
  { key: '2022-23', label: '2022 to 2023', group: 'Financial years' },
];
const calendar = { today: '2025-01-15', periods };

describe('the period picker', () => {
  it('steps to the periods of the same kind before and after', () => {
    const { previous, next } = periodSteps('2024-25-Q2', calendar);
    expect(previous?.key).toBe('2024-25-Q1');
    expect(next).toEqual({ key: '2024-25-Q3', label: 'Quarter 3, October to December 2024' });
  });

  it('does not step into a period that has not begun', () => {
    expect(periodSteps('2024-25-Q4', calendar).next).toBeNull();
    expect(periodSteps('ytd', calendar).next).toBeNull();
  });

  it('does not step back beyond the years it offers', () => {
    expect(periodSteps('2022-23', calendar).previous).toBeNull();
    expect(periodSteps('2022-04', calendar).previous).toBeNull();
    expect(periodSteps('2023-24', calendar).previous?.key).toBe('2022-23');
  });

  it('says how far the figures go: to the last month that has ended', () => {
    expect(periodSteps('2024-25-Q3', calendar).figuresTo).toBe('Figures to 31 December 2024');
    expect(periodSteps('ytd', calendar).figuresTo).toBe('Figures to 31 December 2024');
    expect(periodSteps('2024-25-Q2', calendar).figuresTo).toBe('Figures to 30 September 2024');
  });

  it('says so before any month of the year has ended', () => {
    const inApril = { ...calendar, today: '2025-04-10' };
    expect(periodSteps('ytd', inApril).figuresTo).toBe('No month has ended yet');
  });

  it('shows a key that names no period as it is, with nowhere to step', () => {
    expect(periodSteps('last week', calendar)).toEqual({
      key: 'last week',
      label: 'last week',
      previous: null,
      next: null,
      figuresTo: 'Not a period',
    });
  });
});

describe('the menu of periods', () => {
  it('keeps the groups in the order given', () => {
    const groups = periodGroups({ key: 'ytd', label: '' }, periods);
    expect(groups.map(({ group }) => group)).toEqual([
      'This year',
      'Quarters',
      'Months',
      'Financial years',
    ]);
    expect(groups.at(-1)?.choices.map(({ key }) => key)).toEqual(['2024-25', '2022-23']);
  });

  it('puts a chosen period that is not on offer first, so that the menu can show it', () => {
    const [first] = periodGroups({ key: '2023-05', label: 'May 2023' }, periods);
    expect(first).toEqual({
      group: 'Chosen',
      choices: [{ key: '2023-05', label: 'May 2023', group: 'Chosen' }],
    });
  });
});
