import type { Month } from '@plumbline/domain/period/month';
import { months, toMonth } from '@plumbline/domain/period/month';
import { type Slice, sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { type Random, seededRandom } from '../../random.ts';

/** A figure as it is given month by month. */
export type MonthFigure = Readonly<{
  measure: string;
  month: Month;
  slice: Slice;
  numerator: number;
  denominator: number | null;
}>;

/** The months that the demonstration has figures for beside its audits. */
export const figureMonths: readonly Month[] = months.range(toMonth('2022-04'), toMonth('2024-12'));

/** Chance for one measure, the same on every machine. */
export const chanceOf = (measure: string): Random => seededRandom(`exampleshire/${measure}`);

/** How many of so many succeed, each with the same probability. */
export function successes(random: Random, tries: number, probability: number): number {
  let count = 0;
  for (let one = 0; one < tries; one += 1) if (random.next() < probability) count += 1;
  return count;
}

/** The parts of one dimension and their sum as the whole service. */
export function withWhole(
  of: Readonly<{ measure: string; month: Month; dimension: string }>,
  parts: readonly Readonly<{ value: string; numerator: number; denominator: number | null }>[],
): readonly MonthFigure[] {
  const { measure, month, dimension } = of;
  const hasBase = parts.every((part) => part.denominator !== null);
  return [
    {
      measure,
      month,
      slice: wholeService,
      numerator: parts.reduce((sum, part) => sum + part.numerator, 0),
      denominator: hasBase ? parts.reduce((sum, part) => sum + (part.denominator ?? 0), 0) : null,
    },
    ...parts.map(({ value, numerator, denominator }) => ({
      measure,
      month,
      slice: sliceKey({ [dimension]: value }),
      numerator,
      denominator,
    })),
  ];
}
