import { isDay } from '@plumbline/domain/period/day';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';

const ref = z.string().min(1).max(60);
const line = (what: string) =>
  z.string().trim().min(1, `Enter ${what}`).max(300, 'Keep it to 300 characters');
const text = (what: string) =>
  z.string().trim().min(1, `Enter ${what}`).max(4_000, 'Keep it to 4,000 characters');
const day = z.string().refine(isDay, 'Enter a date such as 12 3 2024');

/** A plan, or the first there is, as known today or on a past day. */
export const planInput = fieldsOf('this page', { plan: ref.optional(), known: knownDay });

/** Something in a plan: a priority '2', a recommendation '2.2' or an action '2.2.2'. */
export const planItemInput = fieldsOf('this page', {
  plan: ref.optional(),
  ref,
  known: knownDay,
});

/** A statement of an action's progress. */
export const progressInput = fieldsOf('a statement of progress', {
  plan: ref,
  action: ref,
  word: z.enum(['not-started', 'on-track', 'delayed', 'at-risk', 'completed', 'embedded']),
  why: text('why'),
  by: line('who states it'),
  /** The revision that whoever states it had on the screen: what was stated since is not lost. */
  revision: z.number().int(),
});

/** A statement, or an item of evidence, that is taken back. */
export const takeBackInput = fieldsOf('what is taken back', { id: ref });

/** An item of evidence: with a link, or with a file that was uploaded before, or with neither. */
export const evidenceInput = fieldsOf('an item of evidence', {
  plan: ref,
  item: ref,
  title: line('what shows that it is done'),
  on: day,
  link: z
    .url({ protocol: /^https?$/, error: 'Enter a link that begins with https://' })
    .max(2_000)
    .optional(),
  file: z.string().max(80).optional(),
  by: line('who adds it'),
});

export type PlanInput = z.input<typeof planInput>;
export type PlanItemInput = z.input<typeof planItemInput>;
export type ProgressInput = z.input<typeof progressInput>;
export type EvidenceInput = z.input<typeof evidenceInput>;
export type TakeBackInput = z.input<typeof takeBackInput>;
