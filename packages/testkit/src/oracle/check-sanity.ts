import type { SanityCase } from './forecast-case.ts';
import type { Forecast, Quantities } from './forecast-quantities.ts';
import type { CheckedCase } from './oracle-tally.ts';
import { type CheckedAgainst, checkLine, namedIn, type Verdict } from './sanity-check.ts';

/**
 * Checks every line of a case. Where all of them speak of cases that the file lacks, the plain
 * facts of the file's own forecast are compared instead; a case of which nothing can be compared
 * fails.
 */
export function checkSanity(
  one: SanityCase,
  against: Pick<CheckedAgainst, 'forecast' | 'other'>,
): CheckedCase {
  const { id, checks } = one;
  const lines = checks.map((line, place) => {
    const named = checks
      .slice(0, place)
      .map(namedIn)
      .findLast((name) => name !== undefined);
    return { line, verdict: checkLine(line, { ...against, named }) };
  });
  const wordsFor = (verdict: Verdict, words: string) =>
    lines.filter((each) => each.verdict === verdict).map(({ line }) => `"${line}" ${words}`);
  const checked: CheckedCase = {
    id,
    disagreements: [
      ...wordsFor('fails', `does not hold: ${wordsOf(against.forecast)}`),
      ...wordsFor('not-understood', 'is not understood'),
    ],
    remarks: wordsFor(
      'no-such-case',
      'is not compared: the file has no such case that can be read',
    ),
  };
  return lines.every(({ verdict }) => verdict === 'no-such-case')
    ? byPlainFacts(checked, one, against.forecast)
    : checked;
}

function byPlainFacts(
  { id, remarks = [] }: CheckedCase,
  { plainFacts }: SanityCase,
  forecast: Forecast,
): CheckedCase {
  const names = Object.keys(plainFacts);
  if (names.length === 0) {
    return {
      id,
      disagreements: ['malformed case: checks name only cases that the file lacks'],
      remarks,
    };
  }
  const found: Quantities = forecast.kind === 'made' ? forecast.quantities : {};
  return {
    id,
    disagreements: names
      .filter((name) => !isSameFact(found[name] ?? null, plainFacts[name] ?? null))
      .map((name) => `${name}: ${found[name] ?? null}, not ${plainFacts[name]}`),
    remarks: [...remarks, `compared instead with its reference: ${names.join(', ')}`],
  };
}

/** References are rounded to four decimals. */
const factSlack = 0.5e-4;

function isSameFact(found: number | null, wanted: number | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  return Math.abs(found - wanted) <= factSlack * 1.001;
}

function wordsOf(forecast: Forecast): string {
  return JSON.stringify(forecast.kind === 'made' ? forecast.quantities : forecast);
}
