import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';

/** Which measure ('2.2.2a'), up to which period; absent, the financial year so far. */
export const measureInput = fieldsOf('this page', {
  measure: z.string().min(1).max(20),
  period: z.string().max(60).optional(),
  known: knownDay,
});

export type MeasureInput = z.input<typeof measureInput>;
