import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from './known-input.ts';

/**
 * The key of a reporting period. Absent, each page opens on its own: the Board on the last finished
 * quarter, Protection on the year so far.
 */
const period = z.string().max(60).optional();

const word = z.string().min(1).max(60);

/** The period and filters of the Protection page. */
export const protectionInput = fieldsOf('this page', {
  period,
  known: knownDay,
  team: word.optional(),
  riskBand: word.optional(),
  origin: word.optional(),
});

export type ProtectionInput = z.input<typeof protectionInput>;
