import { type Month, months } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { MeasureFacts } from './measure-facts.ts';

/** What is said of the year before, and what is said across a new definition only to who asks. */
export type LastYear = {
  readonly lastYear: string | null;
  readonly across: readonly string[];
};

/** Where nothing is said of it. */
export const noLastYear: LastYear = { lastYear: null, across: [] };

/**
 * The figure of the last month beside that of the same month a year before. `at` gives the figure
 * that a page shows for a month. Figures that a new definition lies between are not alike: they stand
 * beside each other only across it.
 */
export function lastYearWords(
  facts: Pick<MeasureFacts, 'end' | 'definition' | 'print' | 'label' | 'changes'>,
  at: (month: Month) => number | null,
): LastYear {
  const { end, changes } = facts;
  const words = besideYearBefore(facts, at);
  const isAcross = changes.some((month) => month <= end && month > months.offset(end, -12));
  if (words === null) return noLastYear;
  return isAcross ? { lastYear: null, across: [words] } : { lastYear: words, across: [] };
}

/**
 * '17 points more than a year before: 88% in December 2024 against 71% in December 2023.' Null where
 * either is not known.
 */
function besideYearBefore(
  { end, definition, print, label }: Pick<MeasureFacts, 'end' | 'definition' | 'print' | 'label'>,
  at: (month: Month) => number | null,
): string | null {
  const before = months.offset(end, -12);
  const [now, then] = [at(end), at(before)];
  if (now === null || then === null) return null;
  const moved = print.rounded(now) - print.rounded(then);
  const against = `${print.figure(now)} in ${label(end)} against ${print.figure(then)} in ${label(before)}`;
  if (moved === 0) return `As a year before: ${against}.`;
  const size = Math.abs(moved);
  const points = `${formatCount(size)} ${size === 1 ? 'point' : 'points'}`;
  const what = definition.unit === 'percent' ? points : print.figure(size);
  return `${what} ${moved > 0 ? 'more' : 'less'} than a year before: ${against}.`;
}
