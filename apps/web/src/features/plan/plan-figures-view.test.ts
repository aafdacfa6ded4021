import { expect, it } from 'vitest';
import { plan } from '#shell/deadlines/plan-fixture.ts';
import { planFigures } from './plan-figures-view.ts';
import { shownPlan } from './plan-filter.ts';

it('the numbers at the head of a plan are the lengths of the lists that they open', () => {
  const { overdue, differ, ...rest } = planFigures(plan);
  expect(overdue).toBe(shownPlan(plan, { flag: 'overdue' }).shown);
  expect(differ).toBe(shownPlan(plan, { flag: 'on-track-but-off' }).shown);
  expect(rest).toEqual({ done: 1, all: 4, met: 3, asked: 8 });
});
