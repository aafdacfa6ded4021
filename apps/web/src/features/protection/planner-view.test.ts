import { describe, expect, test } from 'vitest';
import { planText, typedPlan } from './planner-view.ts';

const planner = {
  done: 706,
  target: 1000,
  today: '15 January 2025',
  ends: '31 March 2025',
  weeksLeft: 10.7,
  perCount: 2,
  drift: 0.02,
  officers: 13.8,
  perWeek: 1.3,
  basis: '',
};

describe('typedPlan', () => {
  test('without an address it starts from the recorded capacity and the last pace', () => {
    expect(typedPlan(undefined, planner).plan).toEqual({ officers: 13.8, perWeek: 1.3, leave: 0 });
  });

  test('an address carries a plan, typed text and all', () => {
    const typed = typedPlan('12,2.5,1', planner);
    expect(typed.plan).toEqual({ officers: 12, perWeek: 2.5, leave: 1 });
    expect(planText(typed, 'perWeek', '3')).toBe('12,3,1');
  });

  test.each([
    ['x,2,1', 'officers', 'Enter the number of officers, such as 12.5'],
    ['12,,1', 'perWeek', 'Enter the audits a week each officer would do, such as 2.5'],
    ['12,2,-1', 'leave', 'Enter the weeks of leave each officer would take, such as 1, or 0'],
    ['9999,2,1', 'officers', 'Enter a number of at most 500'],
  ] as const)('%s: the field says what to do, and there is no plan', (text, field, fault) => {
    const typed = typedPlan(text, planner);
    expect(typed.plan).toBeNull();
    expect(typed.fields[field].fault).toBe(fault);
  });

  test('a comma typed for a point stays one number', () => {
    const typed = typedPlan('12,2,1', planner);
    expect(typedPlan(planText(typed, 'perWeek', '2,5'), planner).plan?.perWeek).toBe(2.5);
  });
});
