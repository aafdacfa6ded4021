import type { Things } from '@plumbline/domain/measure/definition';
import { toMonth } from '@plumbline/domain/period/month';

/** What definitions have in common, unless they say otherwise. */
const agreed = {
  version: 1,
  effectiveFrom: toMonth('2022-04'),
  cuts: [],
  disclosure: 'none',
  minimumBase: 0,
  exclusions: null,
} as const;

export const monthly = { ...agreed, frequency: 'monthly', grain: 'month' } as const;
export const quarterly = { ...agreed, frequency: 'quarterly', grain: 'quarter' } as const;
export const yearly = { ...agreed, frequency: 'yearly', grain: 'month' } as const;
export const byWave = { ...agreed, frequency: 'by-wave', grain: 'month' } as const;

/** Something that is done or not: how many of its steps are reached, on which days. */
export const bySteps = {
  ...agreed,
  frequency: 'by-event',
  grain: 'month',
  denominator: 'Steps agreed',
  unit: 'count',
  timeBasis: 'milestone',
  better: 'up',
  things: { one: 'step', many: 'steps' },
} as const;

/** A share of things to do: any number of them will do. */
export const shareOfWork = { unit: 'percent', better: 'up', minimumBase: 1 } as const;

/** A share of staff or of their answers: of under ten, nothing is shown. */
export const shareOfStaff = {
  unit: 'percent',
  better: 'up',
  disclosure: 'low',
  minimumBase: 10,
} as const;

/** A share by what people say of themselves: rounded, and of under 25 nothing is shown. */
export const shareByEquality = {
  unit: 'percent',
  better: 'up',
  disclosure: 'medium',
  minimumBase: 25,
} as const;

/**
 * Something of the plan that rises until all of it is done. It does not start again in April, so it
 * is a level and no running total of a year.
 */
export const untilAllDone = { timeBasis: 'stock' } as const;

/** Who is not counted among staff in post. */
export const awayOrNew = 'Staff on long absence, and those who began in the month';

export const people: Things = { one: 'person', many: 'people' };
export const answers: Things = { one: 'answer', many: 'answers' };
export const applicants: Things = { one: 'applicant', many: 'applicants' };
export const quarters: Things = { one: 'quarter', many: 'quarters' };
export const hours: Things = { one: 'hour', many: 'hours' };
