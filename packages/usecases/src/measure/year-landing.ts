import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type { ByMonth } from '@plumbline/domain/aggregate/audit-tallies';
import { backTest } from '@plumbline/domain/forecast/back-test';
import { type LandingForecast, landingForecast } from '@plumbline/domain/forecast/landing-forecast';
import { yearEndMeaning, yearEndWord } from '@plumbline/domain/forecast/year-end';
import type { Things } from '@plumbline/domain/measure/definition';
import { financialYears, monthsOfYear, placeInYear } from '@plumbline/domain/period/financial-year';
import type { Month } from '@plumbline/domain/period/month';
import {
  backTestSentence,
  landingCautions,
  landingSentence,
} from '@plumbline/domain/sentence/landing-sentence';
import type { PageMonths } from '../protection/page-months.ts';

export type LandingFacts = {
  /** The counts by month, of this year and of earlier ones. A month without an entry is not known. */
  readonly byMonth: ByMonth;
  readonly page: PageMonths;
  readonly target: number;
  readonly aim: 'at-least' | 'at-most';
  readonly things: Things;
  /** The months in which the process is known to have changed. */
  readonly steps: readonly Month[];
};

/** Years before this one that are looked for. */
export const yearsBefore = 5;

/** Where the year will land, and how far to trust it. */
export function yearEnd(facts: LandingFacts): YearEndView {
  const { byMonth, page, target, aim, things } = facts;
  const history = earlierYears(facts);
  const counts = page.complete.map((month) => byMonth.get(month) ?? null);
  const since = changedAt(facts);
  const landing = landingForecast({ counts, target, aim, history, since });
  const sentence = landingSentence({ landing, target, aim, things });
  if (landing.kind !== 'forecast') return { sentence, smallPrint: '', forecast: null };
  const { through } = page;
  const tested = backTest(history, { seen: counts.length, since });
  const smallPrint = [
    ...landingCautions(landing.cautions),
    ...(through ? [backTestSentence(tested, through)] : []),
    yearEndMeaning,
  ];
  return {
    sentence,
    smallPrint: smallPrint.filter((line) => line !== '').join(' '),
    forecast: forecastView(landing, target),
  };
}

function forecastView(landing: LandingForecast, target: number): YearEndView['forecast'] {
  const { point, range80, range95, chance, done, remaining, drift } = landing;
  const needed = target - done;
  return {
    point,
    low80: range80.low,
    high80: range80.high,
    low95: range95.low,
    high95: range95.high,
    chance,
    yearEnd: yearEndWord(chance),
    perCount: remaining.perCount,
    drift,
    paceRatio: needed <= 0 || remaining.mean <= 0 ? null : needed / remaining.mean,
  };
}

/** The counts of the earlier years of which every month is known, the oldest first. */
function earlierYears({ byMonth, page }: LandingFacts): readonly (readonly number[])[] {
  return Array.from({ length: yearsBefore }, (_, back) =>
    monthsOfYear(financialYears.offset(page.year, back - yearsBefore)).map((month) =>
      byMonth.get(month),
    ),
  ).filter((year): year is number[] => year.every((count) => count !== undefined));
}

/** The place of the last change in the year so far; undefined where none is known. */
function changedAt({ steps, page }: LandingFacts): number | undefined {
  const last = steps
    .filter((month) => page.complete.includes(month))
    .sort()
    .at(-1);
  return last === undefined ? undefined : placeInYear(last);
}
