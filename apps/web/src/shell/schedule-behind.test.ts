import { dueStates } from '@plumbline/domain/programme/programme-words';
import { describe, expect, it } from 'vitest';
import { type ProgrammeScope, scheduleBehind } from './schedule-behind.ts';

const view: ProgrammeScope = {
  period: {
    key: 'ytd',
    label: '2024 to 2025, so far',
    year: '2024-25',
    yearLabel: '2024 to 2025',
    through: '2024-12',
    throughLabel: 'December 2024',
    unfinished: '2025-01',
    unfinishedLabel: 'January 2025',
    previous: '2023-24',
    next: null,
  },
  filters: { team: null, riskBand: null, origin: null },
};

describe('the scheduled audits behind a figure', () => {
  it('are those of its period and of the filters of the page', () => {
    const filters = { team: 'north', riskBand: 'high', origin: 'planned' };
    expect(scheduleBehind({ ...view, filters }, { states: ['done-late', 'removed'] })).toEqual({
      period: 'ytd',
      team: 'north',
      riskBands: 'high',
      states: 'done-late,removed',
    });
  });

  it('are narrowed by the cut of the figure itself', () => {
    expect(
      scheduleBehind(view, { riskBands: ['very-high', 'high'], neverAudited: 'yes' }),
    ).toMatchObject({
      riskBands: 'very-high,high',
      neverAudited: 'yes',
      states: undefined,
    });
  });

  it('are due in five states: done by then, done late and three ages of overdue', () => {
    expect(new Set(dueStates).size).toBe(5);
  });
});
