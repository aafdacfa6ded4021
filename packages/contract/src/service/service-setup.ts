import { isDay } from '@plumbline/domain/period/day';
import { isFinancialYear } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { profileFault } from '@plumbline/domain/target/profile';
import { z } from 'zod';

const words = z
  .string()
  .trim()
  .min(1, 'Give it some text')
  .max(120, 'Keep it under 120 characters');
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,39}$/,
    'Use lower-case letters, digits and hyphens, such as "north"',
  );
const day = z.string().refine(isDay, 'Write the date as 2024-03-12');
const month = z.string().refine(isMonth, 'Write the month as 2024-04');
const year = z.string().refine(isFinancialYear, 'Write the financial year as 2024-25');
const share = z.number().min(0).max(1, 'A share is between 0 and 1');

const team = z.object({
  id,
  name: words,
  aliases: z.array(words).default([]),
  share: share.optional(),
  merged: z.object({ into: id, on: day }).optional(),
});

const officer = z.object({
  id,
  name: words,
  team: id,
  role: z.string().optional(),
  aliases: z.array(words).default([]),
  capacity: z.array(z.object({ from: month, available: share })).default([]),
});

const annualTarget = z.object({ year, value: z.number().int().positive(), agreedOn: day });

/** The file a service is set up from: who it is, its teams and officers, its audit targets. */
export const serviceSetup = z
  .object({
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
    unsatisfactoryBand: z.object({ low: z.number(), high: z.number() }).optional(),
  })
  .superRefine((setup, context) => {
    for (const fault of setupFaults(setup)) context.addIssue({ code: 'custom', ...fault });
  });

export type ServiceSetup = z.output<typeof serviceSetup>;
export type ServiceSetupInput = z.input<typeof serviceSetup>;

type Fault = { readonly path: (string | number)[]; readonly message: string };

function setupFaults(setup: {
  readonly teams: readonly {
    readonly id: string;
    readonly merged?: { readonly into: string } | undefined;
  }[];
  readonly officers: readonly { readonly id: string; readonly team: string }[];
}): readonly Fault[] {
  const teams = new Set(setup.teams.map((one) => one.id));
  const faults: Fault[] = [];
  for (const [index, one] of setup.teams.entries()) {
    if (setup.teams.findIndex((other) => other.id === one.id) < index) {
      faults.push({ path: ['teams', index, 'id'], message: `The team "${one.id}" is named twice` });
    }
    if (one.merged && !teams.has(one.merged.into)) {
      faults.push({
        path: ['teams', index, 'merged'],
        message: `No team is called "${one.merged.into}"`,
      });
    }
  }
  for (const [index, one] of setup.officers.entries()) {
    if (setup.officers.findIndex((other) => other.id === one.id) < index) {
      faults.push({
        path: ['officers', index, 'id'],
        message: `The officer "${one.id}" is named twice`,
      });
    }
    if (!teams.has(one.team)) {
      faults.push({
        path: ['officers', index, 'team'],
        message: `No team is called "${one.team}"`,
      });
    }
  }
  return faults;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
