import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';

const month = z.string().refine(isMonth, 'Write the month as 2024-04');

/** A measure's observations by month, for some of its slices ('' is the whole service). */
export const measureSeriesInput = z
  .object({
    measure: z.string().min(1).max(20),
    slices: z.array(z.string().max(200)).min(1).max(200),
    from: month,
    to: month,
  })
  .refine(({ from, to }) => from <= to, { error: 'The first month comes after the last.' });

export type MeasureSeriesQuestion = z.output<typeof measureSeriesInput>;

export type MeasureSeries = {
  readonly revision: number;
  readonly measure: string;
  readonly series: readonly {
    readonly slice: string;
    readonly points: readonly {
      readonly month: string;
      readonly numerator: number;
      readonly denominator: number | null;
    }[];
  }[];
};
