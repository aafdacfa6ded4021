import { isDay } from '@plumbline/domain/period/day';
import { isFinancialYear } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { parseSlice, type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { profileFault } from '@plumbline/domain/target/profile';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';

const isSlice = (text: string): text is Slice => parseSlice(text) !== undefined;

const line = z.string().trim().min(1, 'Give it some text').max(300, 'Keep it to 300 characters');
const day = z.string().refine(isDay, 'Write the date as 2024-03-12');
const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const year = z.string().refine(isFinancialYear, 'Write the financial year as 2024-25');
const measure = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/, 'Write the measure as "2.2.2a"');
const words = <T extends string>(...all: readonly [T, ...T[]]) => z.enum(all);
const better = words('up', 'down');
const count = z.number().int('Write it as a whole number').min(0, 'It must be at least 0');

const definition = fieldsOf('a definition', {
  measure,
  version: z.number().int().min(1, 'The first version is 1'),
  effectiveFrom: month,
  name: line,
  shortName: line.max(40, 'Keep it to 40 characters'),
  numerator: line,
  denominator: line.nullable(),
  exclusions: line.nullable(),
  tier: words('headline', 'supporting'),
  unit: words('count', 'percent', 'rate', 'days', 'ratio', 'points'),
  timeBasis: words('flow', 'cumulative', 'stock', 'wave', 'proportion', 'milestone'),
  better: words('up', 'down', 'band', 'context'),
  frequency: words('monthly', 'quarterly', 'yearly', 'by-wave', 'by-event'),
  grain: words('month', 'quarter'),
  cuts: z.array(z.string().regex(/^[a-z][a-z0-9-]*(;[a-z][a-z0-9-]*)*$/, 'Write a cut as "team"')),
  disclosure: words('none', 'low', 'medium', 'high'),
  minimumBase: count,
  source: line,
  ownerRole: line,
  actionRef: line,
  changedBecause: line.optional(),
  things: fieldsOf('a noun', { one: line, many: line }).optional(),
  per: line.optional(),
  baselineMonths: count.optional(),
  compares: fieldsOf('a comparison', { group: line, comparator: line }).optional(),
  headline: fieldsOf('a headline', { cut: line, pick: z.literal('least') }).optional(),
  companions: fieldsOf('companions', {
    population: measure.optional(),
    quality: measure.optional(),
    timeliness: measure.optional(),
  }).optional(),
});

const levels = { on: z.number(), near: z.number() };

/** A rule to judge by, as it is kept. */
const rule = z.discriminatedUnion('kind', [
  fieldsOf('a rule', { kind: z.literal('value'), ...levels, better: better.optional() }),
  fieldsOf('a rule', {
    kind: z.literal('share-of-expected'),
    ...levels,
    better: better.optional(),
  }),
  fieldsOf('a rule', { kind: z.literal('direction'), ...levels, better }),
  fieldsOf('a rule', { kind: z.literal('band'), low: z.number(), high: z.number() }),
  fieldsOf('a rule', { kind: z.literal('date'), near: count }),
  fieldsOf('a rule', {
    kind: z.literal('shortfall'),
    target: z.number(),
    near: z.number().gt(0).lt(100),
  }),
  fieldsOf('a rule', { kind: z.literal('ratchet'), near: z.number().gt(0), better }),
  fieldsOf('a rule', { kind: z.literal('since-last'), better }),
]);

const override = fieldsOf('an override', {
  slice: line,
  name: line,
  atBest: words('near-plan', 'off-plan'),
  least: z.number().optional(),
  most: z.number().optional(),
});

const tolerance = fieldsOf('a tolerance', {
  measure,
  effectiveFrom: month,
  rule,
  override: override.optional(),
});

const baseline = fieldsOf('a baseline', { value: z.number(), month, source: line });

const standingTarget = fieldsOf('a target', {
  measure,
  effectiveFrom: month,
  value: z.number().nullable(),
  by: day.nullable(),
  basis: words('plan', 'proposed'),
  baseline: baseline.nullable(),
});

const annualTarget = fieldsOf('a target of a year', {
  measure,
  year,
  value: z.number().int().positive(),
  profile: z.array(z.number()).superRefine((figures, context) => {
    const fault = profileFault(figures);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  }),
  agreedOn: day,
  reason: line.nullable(),
});

const event = fieldsOf('an event', {
  measure,
  month,
  kind: words('step', 'event', 'left-out'),
  title: line.max(60, 'Keep it to 60 characters'),
  reason: line,
  actionRef: line.nullable(),
});

const milestoneStep = fieldsOf('a step', {
  name: line,
  due: day.nullable(),
  reached: day.nullable(),
});

const benchmark = fieldsOf('a benchmark', {
  measure,
  value: z.number(),
  year,
  source: line,
  whyNotComparable: line,
});

/** The fields of the file that measures are agreed from, each by itself. */
export const catalogueFields = fieldsOf('a catalogue of measures', {
  definitions: z.array(definition),
  tolerances: z.array(tolerance).default([]),
  standingTargets: z.array(standingTarget).default([]),
  annualTargets: z.array(annualTarget).default([]),
  events: z.array(event).default([]),
  milestones: z.record(measure, z.array(milestoneStep)).default({}),
  benchmarks: z.array(benchmark).default([]),
});

export type CatalogueFile = z.output<typeof catalogueFields>;

/** The fields of the file that figures are given in, numerator and denominator apart. */
export const figureFields = z.array(
  fieldsOf('a figure', {
    measure,
    /** The month, or the last month of the quarter. */
    month,
    /** The part it is of: 'team=north'; left out for the whole service. */
    slice: z
      .string()
      .max(200)
      .refine(isSlice, 'Write the part as "team=north"')
      .default(wholeService),
    numerator: z.number(),
    denominator: z.number().nullable().default(null),
  }),
);
