import { toDay } from '@plumbline/domain/period/day';
import { describe, expect, it } from 'vitest';
import { auditRules } from './audit-rules.ts';
import type { Fields } from './layout.ts';

const today = toDay('2025-01-15');
const done: Fields = {
  completed: '2025-01-10',
  due: null,
  hours: 4.5,
  outcome: 'satisfactory',
  keyed: null,
};

const problemsOf = (changes: Fields) =>
  auditRules.flatMap(({ check }) => check({ ...done, ...changes }, today) ?? []);

describe('auditRules', () => {
  it('finds nothing wrong with an audit that was done, or done today', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ completed: today })).toEqual([]);
  });

  it('refuses a completed date after today', () => {
    expect(problemsOf({ completed: '2025-01-16' })).toEqual([
      {
        field: 'completed',
        message:
          '16 January 2025 is in the future: today is 15 January 2025. Check the date, or leave it empty until the audit is done.',
      },
    ]);
  });

  it('allows a due date in the future', () => {
    expect(problemsOf({ due: '2025-06-30' })).toEqual([]);
  });

  it('allows an audit that was keyed before it was completed, as pre-booked ones are', () => {
    expect(problemsOf({ keyed: '2024-12-01' })).toEqual([]);
  });

  it('refuses an audit that was keyed after today', () => {
    expect(problemsOf({ keyed: '2025-01-16' })).toMatchObject([
      { field: 'keyed', message: expect.stringContaining('16 January 2025 is in the future') },
    ]);
    expect(problemsOf({ keyed: today })).toEqual([]);
  });

  it('refuses a completed date before 1990 as unlikely', () => {
    expect(problemsOf({ completed: '1989-12-31' })).toMatchObject([
      { field: 'completed', message: expect.stringContaining('31 December 1989 is before 1990') },
    ]);
    expect(problemsOf({ completed: '1990-01-01' })).toEqual([]);
  });

  it('refuses hours below 0 or above 200', () => {
    expect(problemsOf({ hours: -1 })).toMatchObject([
      { field: 'hours', message: '-1 hours is less than 0. Check the number of hours.' },
    ]);
    expect(problemsOf({ hours: 200.5 })).toMatchObject([
      { field: 'hours', message: '200.5 hours is more than 200. Check the number of hours.' },
    ]);
    expect(problemsOf({ hours: 1e21 })).toMatchObject([
      { message: 'This number of hours is more than 200. Check the number of hours.' },
    ]);
    expect(problemsOf({ hours: -1e-7 })).toMatchObject([
      { message: 'This number of hours is less than 0. Check the number of hours.' },
    ]);
    expect(problemsOf({ hours: 0 })).toEqual([]);
    expect(problemsOf({ hours: 200 })).toEqual([]);
    expect(problemsOf({ hours: null })).toEqual([]);
  });

  it('refuses an outcome without a completed date, and allows neither', () => {
    expect(problemsOf({ completed: null })).toMatchObject([
      {
        field: 'completed',
        message: expect.stringContaining('has an outcome but no completed date'),
      },
    ]);
    expect(problemsOf({ completed: null, outcome: null })).toEqual([]);
  });
});
