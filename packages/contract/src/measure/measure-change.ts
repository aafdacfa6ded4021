import { isDay } from '@plumbline/domain/period/day';
import { isFinancialYear } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';

const ref = z.string().min(1).max(60);
const line = (what: string) =>
  z.string().trim().min(1, `Enter ${what}`).max(300, 'Keep it to 300 characters');
const month = z.string().refine(isMonth, 'Choose a month');
const day = z.string().refine(isDay, 'Enter a date such as 12 3 2024');
const number = (what: string) => z.number({ error: `Enter ${what} as a number` });
/** What whoever changes something has seen: what was changed since is not overwritten unseen. */
const seen = z.number().int().min(0);

/** A new definition of a measure from a month on: the old one stays for the months before. */
export const definitionChange = fieldsOf('a definition', {
  measure: ref,
  revision: seen,
  from: month,
  name: line('its name'),
  numerator: line('what is counted'),
  denominator: line('what it is a share of').optional(),
  exclusions: line('who or what is left out').optional(),
  better: z.enum(['up', 'down', 'band', 'context']),
  frequency: z.enum(['monthly', 'quarterly', 'yearly', 'by-wave', 'by-event']),
  source: line('where the figures come from'),
  ownerRole: line('who owns it'),
  minimumBase: number('the smallest base').int('Enter a whole number').min(0, 'Enter 0 or more'),
  /** Why it changes; shown where the figures break. */
  reason: line('why it changes'),
});

/** What a measure is to be from a month on. */
export const targetChange = fieldsOf('a target', {
  measure: ref,
  revision: seen,
  from: month,
  /** Left out for a direction alone. */
  value: number('the target').optional(),
  by: day.optional(),
  basis: z.enum(['plan', 'proposed']),
  baseline: fieldsOf('a baseline', {
    value: number('the baseline'),
    month,
    source: line('where the baseline comes from'),
  }).optional(),
});

/** A year's target with the date it was agreed on; its shape over the year is that of the one before. */
export const yearTargetChange = fieldsOf('a target of a year', {
  measure: ref,
  revision: seen,
  year: z.string().refine(isFinancialYear, 'Write the financial year as 2024-25'),
  value: number('the target').int('Enter a whole number').positive('Enter more than 0'),
  agreedOn: day,
  reason: line('why it takes the place of the old').optional(),
});

const levels = {
  on: number('where it is on plan'),
  near: number('where it is near plan'),
};

const better = z.enum(['up', 'down']);

/** How a measure is judged from a month on. */
export const toleranceChange = fieldsOf('a tolerance', {
  measure: ref,
  revision: seen,
  from: month,
  rule: z.discriminatedUnion('kind', [
    fieldsOf('levels', { kind: z.literal('value'), ...levels, better }),
    fieldsOf('a shortfall', {
      kind: z.literal('shortfall'),
      target: number('the target'),
      near: number('how much may be missing')
        .gt(0, 'Enter more than 0')
        .lt(100, 'Enter less than 100'),
    }),
    fieldsOf('a move', { kind: z.literal('direction'), ...levels, better }),
    fieldsOf('a band', {
      kind: z.literal('band'),
      low: number('the lower end'),
      high: number('the upper end'),
    }),
    fieldsOf('days', {
      kind: z.literal('date'),
      near: number('the days').int('Enter a whole number').min(0, 'Enter 0 or more'),
    }),
    fieldsOf('shares of what is expected', {
      kind: z.literal('share-of-expected'),
      ...levels,
      better,
    }),
    fieldsOf('a ratchet', {
      kind: z.literal('ratchet'),
      near: number('how far it may fall back').gt(0, 'Enter more than 0'),
      better,
    }),
    fieldsOf('a change since the last time', { kind: z.literal('since-last'), better }),
  ]),
});

/** Something that happened to a measure: a lasting step, an event to remember, a month left out. */
export const eventChange = fieldsOf('an event', {
  measure: ref,
  revision: seen,
  month,
  kind: z.enum(['step', 'event', 'left-out']),
  title: z.string().trim().min(1, 'Enter a short name').max(60, 'Keep it to 60 characters'),
  reason: line('the reason'),
  actionRef: ref.optional(),
});

/** An event that is taken back. */
export const eventTakenBack = fieldsOf('an event', {
  measure: ref,
  month,
  kind: z.enum(['step', 'event', 'left-out']),
  title: z.string().min(1).max(60),
});

/** The last change of a part of what was agreed, by the revision that it was made in. */
export const agreedTakenBack = fieldsOf('a change', {
  measure: ref,
  part: z.enum(['definition', 'target', 'year-target', 'tolerance', 'event']),
  revision: z.number().int().positive(),
});

export const measureAgreedInput = fieldsOf('this page', { measure: ref, known: knownDay });

export type DefinitionChange = z.input<typeof definitionChange>;
export type TargetChange = z.input<typeof targetChange>;
export type YearTargetChange = z.input<typeof yearTargetChange>;
export type ToleranceChange = z.input<typeof toleranceChange>;
export type EventChange = z.input<typeof eventChange>;
export type EventTakenBack = z.input<typeof eventTakenBack>;
export type AgreedTakenBack = z.input<typeof agreedTakenBack>;
export type MeasureAgreedInput = z.input<typeof measureAgreedInput>;
