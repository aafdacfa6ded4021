import { type Month, months } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { MeasureFacts } from './measure-facts.ts';

/**
 * The figure of the last month beside that of the same month a year before: '17 points more than a
 * year before: 88% in December 2024 against 71% in December 2023.' `at` gives the figure that a page
 * shows for a month. Null where either is not known.
 */
export function lastYearWords(
  { end, definition, print }: MeasureFacts,
  at: (month: Month) => number | null,
): string | null {
  const before = months.offset(end, -12);
  const [now, then] = [at(end), at(before)];
  if (now === null || then === null) return null;
  const moved = print.rounded(now) - print.rounded(then);
  const against = `${print.figure(now)} in ${months.label(end)} against ${print.figure(then)} in ${months.label(before)}`;
  if (moved === 0) return `As a year before: ${against}.`;
  const size = Math.abs(moved);
  const points = `${formatCount(size)} ${size === 1 ? 'point' : 'points'}`;
  const what = definition.unit === 'percent' ? points : print.figure(size);
  return `${what} ${moved > 0 ? 'more' : 'less'} than a year before: ${against}.`;
}
