import { toDay } from '@plumbline/domain/period/day';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import { toMonth } from '@plumbline/domain/period/month';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import { toProfile } from '@plumbline/domain/target/profile';
import type { Baseline, StandingTarget } from '@plumbline/domain/target/standing-target';

type Agreed = Readonly<{
  /** The day it is to be reached by, an ISO day. */
  by: string;
  baseline?: Baseline;
  /** The first month it applies to, where an earlier one was agreed before it. */
  from?: string;
}>;

const standing =
  (basis: StandingTarget['basis']) =>
  (measure: string, value: number | null, { by, baseline, from }: Agreed): StandingTarget => ({
    measure,
    effectiveFrom: toMonth(from ?? '2022-04'),
    value,
    by: toDay(by),
    basis,
    baseline: baseline ?? null,
  });

/** A number that the plan states, or a direction from a baseline. */
const planned = standing('plan');
/** A number that the service proposes where the plan states none. */
const proposed = standing('proposed');

/** Where a measure stood before the plan. A quarter stands at its last month. */
const stood = (value: number, month: string, source: string): Baseline => ({
  value,
  month: toMonth(month),
  source,
});

const prevention: readonly StandingTarget[] = [
  planned('1.1.1a', 100, { by: '2024-04-30' }),
  planned('1.1.1c', 100, {
    by: '2024-04-30',
    baseline: stood(41, '2023-11', 'Learning system'),
  }),
  planned('1.1.2a', 100, { by: '2024-03-31' }),
  planned('1.1.2b', 100, { by: '2024-03-31' }),
  proposed('1.1.2c', 100, { by: '2024-03-31' }),
  planned('1.2.1a', 0, { by: '2023-11-30' }),
  // One working day: the service's own threshold for a first contact.
  proposed('1.2.1b', 1, {
    by: '2023-11-30',
    baseline: stood(3, '2023-09', 'Prevention records'),
  }),
  planned('1.2.2a', 100, { by: '2024-02-29' }),
  proposed('1.2.3a', 100, { by: '2024-02-29' }),
  planned('1.2.4a', 100, { by: '2024-04-30' }),
  planned('1.2.5a', 100, { by: '2024-03-31' }),
];

/** The audits of a year, 2.2.2a, have an annual target, agreed when the service is set up. */
const protection: readonly StandingTarget[] = [
  planned('2.1.2a', 100, { by: '2023-12-31' }),
  planned('2.2.1a', 100, { by: '2024-04-30' }),
  // Then each 31 March: the programme of a year is done when the year is.
  planned('2.2.1a', 100, { by: '2025-03-31', from: '2024-05' }),
  proposed('2.2.2c', 1, { by: '2025-03-31' }),
  planned('2.2.2f', 100, { by: '2024-04-30' }),
  planned('2.2.3a', 4, { by: '2024-04-30' }),
  planned('2.2.3b', null, {
    by: '2024-04-30',
    baseline: stood(26, '2023-09', 'Time sheets in protection records'),
  }),
  planned('2.3.1a', 100, { by: '2023-12-31' }),
  planned('2.3.2a', 100, { by: '2024-04-30' }),
  proposed('2.3.2b', 95, { by: '2024-04-30' }),
  planned('2.3.3a', 100, { by: '2024-04-30' }),
  proposed('2.3.3b', 90, { by: '2024-06-30' }),
  planned('2.3.4a', null, {
    by: '2024-04-30',
    baseline: stood(53, '2023-09', 'Time sheets in protection records'),
  }),
  proposed('2.4.1a', 100, { by: '2024-04-30' }),
  proposed('2.4.1b', 90, { by: '2025-03-31' }),
  planned('2.4.1c', 100, { by: '2024-04-30' }),
  planned('2.4.2a', 100, { by: '2024-04-30' }),
];

const culture: readonly StandingTarget[] = [
  planned('3.1.1a', 1, { by: '2024-04-30' }),
  planned('3.1.2a', 90, { by: '2024-04-30' }),
  planned('3.1.2b', null, { by: '2024-04-30', baseline: stood(64, '2023-06', 'Staff survey') }),
  planned('3.1.3a', 100, { by: '2024-12-31' }),
  planned('3.1.4a', 100, { by: '2024-03-31' }),
  proposed('3.1.5a', 85, { by: '2024-10-31' }),
  planned('3.1.6a', 100, { by: '2024-12-31' }),
  planned('3.1.6b', null, { by: '2024-12-31', baseline: stood(61, '2023-06', 'Staff survey') }),
  proposed('3.2.1a', 95, { by: '2024-02-29', baseline: stood(78, '2023-11', 'Pulse survey') }),
  planned('3.2.1c', 100, { by: '2024-02-29' }),
  planned('3.2.2a', 50, { by: '2024-01-31' }),
  planned('3.2.2b', 100, { by: '2024-01-31' }),
  planned('3.2.3a', null, { by: '2024-06-30', baseline: stood(3, '2023-11', 'EDI group log') }),
  planned('3.2.4a', 70, { by: '2024-08-31' }),
  planned('3.2.4b', null, { by: '2024-08-31', baseline: stood(44, '2023-06', 'Staff survey') }),
  proposed('3.2.4c', 100, { by: '2024-10-31' }),
  planned('3.2.5a', 100, { by: '2024-03-31' }),
  proposed('3.2.5b', 100, { by: '2025-03-31' }),
  planned('3.2.6a', null, { by: '2025-03-31', baseline: stood(42.1, '2023-10', '121 log') }),
  proposed('3.2.6b', 100, { by: '2025-03-31' }),
];

const workforce: readonly StandingTarget[] = [
  planned('3.3.1a', null, { by: '2024-07-31', baseline: stood(66, '2023-11', 'HR system') }),
  proposed('3.3.1c', 100, { by: '2024-07-31' }),
  planned('3.3.2a', null, {
    by: '2024-04-30',
    baseline: stood(88, '2023-10', 'Recruitment system'),
  }),
  proposed('3.3.2b', 90, { by: '2024-04-30' }),
  planned('3.3.3a', 100, { by: '2024-06-30' }),
  proposed('3.3.3b', 0, { by: '2025-03-31' }),
  planned('3.3.4a', 100, { by: '2024-06-30' }),
  planned('3.3.4b', null, { by: '2024-06-30', baseline: stood(58, '2023-09', 'HR system') }),
  planned('3.4.1a', 100, { by: '2025-03-31' }),
  proposed('3.4.1b', 40, { by: '2025-03-31' }),
  proposed('3.4.1c', 95, { by: '2025-03-31' }),
  proposed('3.4.3b', 30, { by: '2024-06-30' }),
  planned('3.4.5a', null, {
    by: '2024-10-31',
    baseline: stood(13, '2023-10', 'Recruitment system'),
  }),
  proposed('3.4.5b', 70, { by: '2024-10-31' }),
];

/** What each measure is to be, or which way it is to go from where it stood, in plan order. */
export const measureTargets: readonly StandingTarget[] = [
  ...prevention,
  ...protection,
  ...culture,
  ...workforce,
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
