import type { Definition } from '@plumbline/domain/measure/definition';
import { periodsOf } from '@plumbline/domain/measure/grain';
import { financialYears, toFinancialYear } from '@plumbline/domain/period/financial-year';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { type Slice, sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { exampleshireMeasures } from './exampleshire/measures/agreed.ts';
import type { MonthFigure } from './exampleshire/measures/month-figures.ts';
import { poisson, type Random, seededRandom, wholeBetween } from './random.ts';

/** The last month with figures. */
const end = toMonth('2024-12');

/** So many years of figures up to December 2024. */
const firstMonth = (years: number): Month => months.offset(end, 1 - 12 * years);

/** Every measure of the example, defined and judged from so many years back. */
export function benchCatalogue(years: number) {
  const effectiveFrom = firstMonth(years);
  const agreed = exampleshireMeasures();
  const first = <T extends { readonly measure: string; readonly effectiveFrom: Month }>(
    all: readonly T[],
  ): readonly T[] =>
    all.map((one, place) =>
      all.findIndex(({ measure }) => measure === one.measure) === place
        ? { ...one, effectiveFrom }
        : one,
    );
  const target = agreed.annualTargets[0];
  const targetYears = financialYears.range(
    financialYears.offset(toFinancialYear('2024-25'), 1 - years),
    toFinancialYear('2024-25'),
  );
  return {
    ...agreed,
    definitions: first(agreed.definitions),
    tolerances: first(agreed.tolerances),
    standingTargets: first(agreed.standingTargets),
    annualTargets: target === undefined ? [] : targetYears.map((year) => ({ ...target, year })),
  };
}

/** Figures of every measure for so many years, the same every time: as many as a real service has. */
export function benchFigures(years: number): readonly MonthFigure[] {
  const from = firstMonth(years);
  const { definitions } = benchCatalogue(years);
  const latest = new Map(definitions.map((one) => [one.measure, one]));
  return [...latest.values()]
    .filter(({ timeBasis }) => timeBasis !== 'milestone')
    .flatMap((definition) => {
      const random = seededRandom(`bench/${definition.measure}`);
      const periods = periodsOf(definition.grain, from, end).filter(isHeld(definition));
      return periods.flatMap((month) => figuresIn(definition, month, random));
    });
}

/** Surveys and campaigns are once a year. */
const isHeld =
  ({ timeBasis }: Definition) =>
  (month: Month): boolean =>
    timeBasis !== 'wave' || month.endsWith('-06');

const parts: Readonly<Record<string, readonly string[]>> = {
  part: ['group', 'comparator'],
  characteristic: ['sex', 'age', 'ethnic-group', 'disability', 'religion', 'sexual-orientation'],
  risk: ['very-high', 'high', 'medium', 'low'],
  group: ['wholetime', 'on-call', 'support'],
};

function figuresIn(definition: Definition, month: Month, random: Random): readonly MonthFigure[] {
  const { measure, unit } = definition;
  const one = (slice: Slice): MonthFigure => {
    const of = { measure, month, slice };
    if (unit === 'count') return { ...of, numerator: poisson(random, 12), denominator: null };
    const denominator = wholeBetween(random, 80, 480);
    if (unit === 'days') return { ...of, numerator: wholeBetween(random, 1, 4), denominator };
    return {
      ...of,
      numerator: Math.round(denominator * (0.6 + 0.35 * random.next())),
      denominator,
    };
  };
  const cuts = definition.cuts.filter((cut) => cut in parts);
  return [
    one(wholeService),
    ...cuts.flatMap((cut) => (parts[cut] ?? []).map((value) => one(sliceKey({ [cut]: value })))),
  ];
}
