import { calibrate, outsideLimits } from './calibration.ts';
import type { ForecastFile, ProcessCase, SanityCase } from './forecast-case.ts';
import { type Forecast, forecastOf } from './forecast-quantities.ts';
import { type CheckedCase, type OracleTally, tallyOf } from './oracle-tally.ts';
import { checkLine, namedIn, type Verdict } from './sanity-check.ts';

/**
 * Compares the landing forecasts of a file's years with what the file says must be true of them,
 * and those of its simulated processes, after each number of months, with their limits.
 */
export function checkForecastCases({ sanity = [], processes = [] }: ForecastFile): OracleTally {
  const forecasts = new Map(sanity.map((one) => [one.id, forecastOf(one.input)]));
  return tallyOf([
    ...sanity.map((one) => checkSanity(one, forecasts)),
    ...processes.filter((one) => one.inside_model).flatMap(checkProcess),
  ]);
}

function checkSanity(
  { id, checks }: SanityCase,
  forecasts: ReadonlyMap<string, Forecast>,
): CheckedCase {
  const forecast = forecasts.get(id);
  if (forecast === undefined) return { id, disagreements: ['no forecast'] };
  const lines = checks.map((line, place) => {
    const named = checks
      .slice(0, place)
      .map(namedIn)
      .findLast((name) => name !== undefined);
    return {
      line,
      verdict: checkLine(line, { forecast, other: (name) => forecasts.get(name), named }),
    };
  });
  const wordsFor = (verdict: Verdict, words: string) =>
    lines.filter((one) => one.verdict === verdict).map(({ line }) => `"${line}" ${words}`);
  return {
    id,
    disagreements: [
      ...wordsFor('fails', `does not hold: ${wordsOf(forecast)}`),
      ...wordsFor('not-understood', 'is not understood'),
    ],
    notCompared: wordsFor('no-such-case', 'is not compared: the file has no such case'),
  };
}

function wordsOf(forecast: Forecast): string {
  return JSON.stringify(forecast.kind === 'made' ? forecast.quantities : forecast);
}

function checkProcess(process: ProcessCase): readonly CheckedCase[] {
  return process.cuts.map((cut): CheckedCase => {
    const id = `${process.id} after ${cut} months`;
    const limits = process.check[cut];
    if (limits === undefined) return { id, disagreements: ['the file states no limits'] };
    return { id, disagreements: outsideLimits(calibrate(process, cut), limits) };
  });
}
