import { describe, expect, it } from 'vitest';
import { deadlineStacks, readOn } from './deadline-chart-view.ts';
import { plan } from './plan-fixture.ts';

const today = { today: '2025-01-15', todayLabel: '15 January 2025' };

describe('the deadlines as a chart', () => {
  it('have every action with its address, in the plan and on the day that the page speaks of', () => {
    const { months } = deadlineStacks(plan.deadlines, today, {
      plan: 'plan-2023',
      known: '2024-03-20',
    });
    expect(months.map(({ label, actions }) => [label, actions.map(({ href }) => href)])).toEqual([
      ['December 2023', ['/plan/2.1.1?plan=plan-2023&known=2024-03-20']],
      ['April 2024', ['/plan/2.2.2?plan=plan-2023&known=2024-03-20']],
      ['December 2024', ['/plan/3.1.2?plan=plan-2023&known=2024-03-20']],
      ['March 2025', ['/plan/3.1.1?plan=plan-2023&known=2024-03-20']],
    ]);
  });

  it('stand before or after the month that it is', () => {
    expect(deadlineStacks(plan.deadlines, today, {}).today).toEqual({
      month: '2025-01',
      text: 'Today, 15 January 2025',
    });
    expect(deadlineStacks(plan.deadlines, null, {}).today).toBeNull();
  });
});

describe('the day that a plan is read on', () => {
  it('is the service’s own, or the past day that it is shown as known on', () => {
    expect(readOn(plan, today)).toBe(today);
    expect(readOn(plan, undefined)).toBeNull();
    const known = { day: '2024-03-20', label: '20 March 2024', restated: null };
    expect(readOn({ known }, today)).toEqual({
      today: '2024-03-20',
      todayLabel: '20 March 2024',
    });
  });
});
