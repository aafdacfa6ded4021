import { type ServiceSetupInput, serviceSetup } from '@plumbline/contract/service/service-setup';
import { toDay } from '@plumbline/domain/period/day';
import { expect, it } from 'vitest';
import { nothingHeld } from './held-service.ts';
import { planTargets } from './plan-agreements.ts';

const setup = (more: Partial<ServiceSetupInput>) =>
  serviceSetup.parse({
    name: 'Testshire',
    teams: [{ id: 'north', name: 'North' }],
    annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
    ...more,
  });

it('a target is agreed by the day it is set up, or it is not agreed yet', () => {
  expect(planTargets(nothingHeld, setup({}), toDay('2024-03-12')).refusals).toEqual([]);
  expect(planTargets(nothingHeld, setup({}), toDay('2024-03-11')).refusals).toEqual([
    'annualTargets, 1st entry: agreed on 12 March 2024, which is still to come.',
  ]);
});

it('a demonstration is set up before its own history', () => {
  const plan = planTargets(nothingHeld, setup({ clock: 'demonstration' }), toDay('2021-04-01'));
  expect(plan.refusals).toEqual([]);
});

it('a target that is the first of its year may be agreed after it began, and is said to be late', () => {
  const notesOf = (agreedOn: string) =>
    planTargets(
      nothingHeld,
      setup({ annualTargets: [{ year: '2024-25', value: 1000, agreedOn }] }),
      toDay('2024-10-02'),
    ).notes;
  expect(notesOf('2024-04-01')).toEqual([]);
  expect(notesOf('2024-10-01')).toEqual([
    'The target of 2024 to 2025 was agreed on 1 October 2024, after the year began on 1 April 2024. The whole year is judged by it all the same.',
  ]);
});
