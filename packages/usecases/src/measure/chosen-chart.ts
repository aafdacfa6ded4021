import { type ChartChoice, chartFor } from '@plumbline/domain/measure/chart-for';
import type { Counts } from '@plumbline/domain/proportion/counts';
import { wholeService } from '@plumbline/domain/slice/slice';
import type { MeasureFacts } from './measure-facts.ts';

/** The picture that suits a measure with the months it has. */
export function chosenChart(facts: MeasureFacts): ChartChoice {
  const known = countsOf(facts).flatMap((counts) => counts ?? []);
  return chartFor(facts.definition, known);
}

/** What the share of each shown month is made of; null for a month without figures. */
export function countsOf({ shown, of }: MeasureFacts): readonly (Counts | null)[] {
  const held = of(wholeService);
  return shown.map((month) => {
    const observation = held.get(month);
    if (observation === undefined) return null;
    const { numerator, denominator } = observation;
    return { numerator, denominator: denominator ?? 0 };
  });
}
