import { isDay } from '@plumbline/domain/period/day';
import { isFinancialYear } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { profileFault } from '@plumbline/domain/target/profile';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { longestName } from '../source/lengths.ts';
import { setupFaults } from './setup-faults.ts';

const words = z
  .string()
  .trim()
  .min(1, 'Give it some text')
  .max(longestName, `Keep it to ${longestName} characters`);
const id = z.string().regex(
  // Letters of any script: imports once made ids of them.
  /^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}-]{0,39}$/u,
  'Use lower-case letters, digits and hyphens, such as "north"',
);
const day = z.string().refine(isDay, 'Write the date as 2024-03-12');
const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const year = z.string().refine(isFinancialYear, 'Write the financial year as 2024-25');
const share = z.number().min(0, 'A share is between 0 and 1').max(1, 'A share is between 0 and 1');
const percent = z
  .number()
  .min(0, 'A percentage is between 0 and 100')
  .max(100, 'A percentage is between 0 and 100');

const team = fieldsOf('a team', {
  id,
  name: words,
  aliases: z.array(words).default([]),
  /**
   * The part of the year's target that the team answers for. Where every team has one they sum to
   * 1; where some have none the others sum to 1 at most, and the rest is not allocated.
   */
  share: share.optional(),
  merged: fieldsOf('a merger', { into: id, on: day }).optional(),
});

const officer = fieldsOf('an officer', {
  id,
  name: words,
  team: id,
  role: z.string().optional(),
  aliases: z.array(words).default([]),
  capacity: z.array(fieldsOf('a step of capacity', { from: month, available: share })).default([]),
});

const annualTarget = fieldsOf('a target', {
  year,
  value: z.number().int().positive(),
  agreedOn: day,
  /** Why it takes the place of a target agreed for the same year before. */
  reason: words.optional(),
});

/** The fields of the file a service is set up from, each by itself. */
export const serviceFields = fieldsOf('a service', {
  name: words,
  zone: z
    .string()
    .default('Europe/London')
    .refine(isTimeZone, 'Name a time zone such as Europe/London'),
  clock: z.enum(['today', 'demonstration']).default('today'),
  teams: z.array(team).min(1, 'Name at least one team'),
  officers: z.array(officer).default([]),
  annualTargets: z.array(annualTarget).default([]),
  expectedByNow: z
    .array(z.number())
    .default(Array.from({ length: 12 }, () => 1))
    .superRefine((figures, context) => {
      const fault = profileFault(figures);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    }),
  unsatisfactoryBand: fieldsOf('a band', { low: percent, high: percent }).optional(),
});

/** The file a service is set up from: who it is, its teams and officers, its audit targets. */
export const serviceSetup = serviceFields.superRefine((setup, context) => {
  for (const fault of setupFaults(setup)) context.addIssue({ code: 'custom', ...fault });
});

export type ServiceSetup = z.output<typeof serviceSetup>;
export type ServiceSetupInput = z.input<typeof serviceSetup>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
