import type { Day } from '@plumbline/domain/period/day';
import { notInFuture, notLongAgo } from './day-rules.ts';
import type { Fields, RowProblem, RowRule } from './layout.ts';

const mostHours = 200;

/** Checks across the fields of one audit. A due date may lie ahead; one may be keyed before it is done. */
export const auditRules: readonly RowRule[] = [
  { reads: ['completed'], check: completedNotInFuture },
  { reads: ['completed'], check: completedNotLongAgo },
  { reads: ['keyed'], check: keyedNotInFuture },
  { reads: ['hours'], check: hoursLikely },
  { reads: ['outcome', 'completed'], check: outcomeNeedsCompletion },
];

function completedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after = 'Check the date, or leave it empty until the audit is done.';
  return notInFuture({ row, field: 'completed', after }, today);
}

function completedNotLongAgo(row: Fields): RowProblem | undefined {
  return notLongAgo({ row, field: 'completed', after: 'when the audit was done. Check the date.' });
}

function keyedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after = 'It says when the audit was keyed. Check the date, or leave it empty.';
  return notInFuture({ row, field: 'keyed', after }, today);
}

function hoursLikely(row: Fields): RowProblem | undefined {
  const { hours } = row;
  if (typeof hours !== 'number' || (hours >= 0 && hours <= mostHours)) return undefined;
  const slip = hours < 0 ? 'less than 0' : `more than ${mostHours}`;
  return {
    field: 'hours',
    message: `${hoursInWords(hours)} is ${slip}. Check the number of hours.`,
  };
}

/** Very large and very small numbers are not written out: nobody reads 1e+21, nor so many digits. */
function hoursInWords(hours: number): string {
  const size = Math.abs(hours);
  return size >= 0.001 && size < 1_000_000 ? `${hours} hours` : 'This number of hours';
}

function outcomeNeedsCompletion(row: Fields): RowProblem | undefined {
  const { outcome, completed } = row;
  if (outcome === null || completed !== null) return undefined;
  return {
    field: 'completed',
    message:
      'This audit has an outcome but no completed date. Enter the date, or take out the outcome.',
  };
}
