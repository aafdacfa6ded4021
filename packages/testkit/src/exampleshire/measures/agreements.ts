import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { toDay } from '@plumbline/domain/period/day';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import { toMonth } from '@plumbline/domain/period/month';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import { toProfile } from '@plumbline/domain/target/profile';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';

const effectiveFrom = toMonth('2022-04');

const tolerance = (
  measure: string,
  rule: Tolerance['rule'],
  override?: Tolerance['override'],
): Tolerance => ({ measure, effectiveFrom, rule, ...(override ? { override } : {}) });

export const measureTolerances: readonly Tolerance[] = [
  tolerance('1.1.1b', { kind: 'date', near: 30 }),
  tolerance(
    '1.1.2a',
    { kind: 'value', on: 95, near: 85 },
    {
      slice: 'risk=very-high',
      name: 'very high risk referrals in time',
      least: 100,
      atBest: 'near-plan',
    },
  ),
  tolerance('1.1.2c', { kind: 'value', on: 90, near: 80 }),
  tolerance(
    '1.2.1a',
    { kind: 'value', on: 0, near: 5, better: 'down' },
    {
      slice: 'risk=very-high',
      name: 'very high risk referrals past their threshold',
      most: 0,
      atBest: 'off-plan',
    },
  ),
  tolerance('2.1.1a', { kind: 'date', near: 30 }),
  tolerance('2.4.1b', { kind: 'value', on: 90, near: 80 }),
  tolerance('3.1.2a', { kind: 'value', on: 90, near: 80 }),
  tolerance('3.1.5a', { kind: 'value', on: 85, near: 75 }),
  tolerance('3.2.2b', { kind: 'value', on: 100, near: 80 }),
  tolerance('3.2.4a', { kind: 'value', on: 70, near: 63 }),
  tolerance('3.2.6a', { kind: 'direction', on: 5, near: 0, better: 'up' }),
  tolerance('3.4.2a', { kind: 'share-of-expected', on: 1, near: 0.75 }),
];

/** `by` is the plan's deadline, an ISO day. */
const target = (
  measure: string,
  value: number | null,
  rest: Readonly<{
    by: string;
    basis: StandingTarget['basis'];
    baseline?: StandingTarget['baseline'];
  }>,
): StandingTarget => ({
  measure,
  effectiveFrom,
  value,
  by: toDay(rest.by),
  basis: rest.basis,
  baseline: rest.baseline ?? null,
});

export const measureTargets: readonly StandingTarget[] = [
  target('1.1.2a', 100, { by: '2024-03-31', basis: 'plan' }),
  target('1.1.2c', 100, { by: '2024-03-31', basis: 'proposed' }),
  target('1.2.1a', 0, { by: '2023-11-30', basis: 'plan' }),
  target('2.4.1b', 90, { by: '2025-03-31', basis: 'proposed' }),
  target('3.1.2a', 90, { by: '2024-04-30', basis: 'plan' }),
  target('3.1.5a', 85, { by: '2024-10-31', basis: 'proposed' }),
  target('3.2.2b', 100, { by: '2024-01-31', basis: 'plan' }),
  target('3.2.4a', 70, { by: '2024-08-31', basis: 'plan' }),
  target('3.2.6a', null, {
    by: '2025-03-31',
    basis: 'plan',
    baseline: { value: 42.1, month: toMonth('2023-10'), source: '121 log' },
  }),
];

/** Six events a year, one every other month. */
const everyOtherMonth = toProfile([0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2]);

export const measureAnnualTargets: readonly AnnualTarget[] = ['2022-23', '2023-24', '2024-25'].map(
  (year) => ({
    measure: '3.4.2a',
    year: toFinancialYear(year),
    value: 6,
    profile: everyOtherMonth,
    agreedOn: toDay(`${year.slice(0, 4)}-03-12`),
    reason: null,
  }),
);

const event = (
  measure: string,
  month: string,
  rest: Pick<MeasureEvent, 'kind' | 'title' | 'reason' | 'actionRef'>,
): MeasureEvent => ({ measure, month: toMonth(month), ...rest });

export const measureEvents: readonly MeasureEvent[] = [
  event('1.1.2a', '2023-08', {
    kind: 'event',
    title: 'No return',
    reason: 'The prevention records moved to a new server and August was not reported.',
    actionRef: null,
  }),
  event('1.1.2a', '2024-01', {
    kind: 'step',
    title: 'PRS live',
    reason: 'every referral is scored when it comes in',
    actionRef: '1.1.1',
  }),
  event('2.2.2a', '2024-04', {
    kind: 'step',
    title: 'New posts filled',
    reason: 'three more officers joined the teams',
    actionRef: '2.2.2',
  }),
  event('3.2.6a', '2024-08', {
    kind: 'event',
    title: 'Summer leave',
    reason: 'Fewer 121s are held in August every year.',
    actionRef: null,
  }),
];

const step = (name: string, due: string, reached: string): MilestoneStep => ({
  name,
  due: toDay(due),
  reached: toDay(reached),
});

export const measureMilestones: Readonly<Record<string, readonly MilestoneStep[]>> = {
  '1.1.1b': [step('PRS guidance note published', '2024-04-30', '2024-04-22')],
  '2.1.1a': [
    step('Peer review', '2023-10-31', '2023-10-20'),
    step('Engagement with staff and partners', '2023-11-30', '2023-12-18'),
    step('Acceptance by Members', '2023-12-06', '2024-02-14'),
  ],
};
