import { type Day, isDay } from '@plumbline/domain/period/day';
import { financialYears, isFinancialYear } from '@plumbline/domain/period/financial-year';
import { inWords, notInFuture, notLongAgo } from './day-rules.ts';
import type { Fields, RowProblem, RowRule } from './layout.ts';

/** Checks across the fields of one scheduled audit. */
export const scheduleRules: readonly RowRule[] = [
  { reads: ['firstDue', 'year'], check: firstDueInItsYear },
  { reads: ['removedOn'], check: removedNotInFuture },
  { reads: ['removedOn', 'removedReason'], check: removedOnADay },
  { reads: ['rebandedOn'], check: rebandedNotInFuture },
  { reads: ['riskBand', 'rebandedTo', 'rebandedOn'], check: rebandedOnADay },
  { reads: ['lastAuditedBefore'], check: lastAuditNotInFuture },
  { reads: ['lastAuditedBefore'], check: lastAuditNotLongAgo },
];

/** A programme is of one year: another year's date would be judged in a year that has it not. */
function firstDueInItsYear({ firstDue, year }: Fields): RowProblem | undefined {
  if (typeof firstDue !== 'string' || !isDay(firstDue)) return undefined;
  if (typeof year !== 'string' || !isFinancialYear(year)) return undefined;
  if (financialYears.floor(firstDue) === year) return undefined;
  return {
    field: 'firstDue',
    message: `First due ${inWords(firstDue)} is not in ${financialYears.shortLabel(year)}. Check the date and the year.`,
  };
}

function removedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after =
    'It says when the premises was removed. Check the date, or leave it empty until then.';
  return notInFuture({ row, field: 'removedOn', after }, today);
}

function rebandedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after =
    'It says when the premises was re-banded. Check the date, or leave it and the new band empty until then.';
  return notInFuture({ row, field: 'rebandedOn', after }, today);
}

function lastAuditNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  return notInFuture({ row, field: 'lastAuditedBefore', after: 'Check the date.' }, today);
}

/**
 * A change without its day would change every month from April, the closed ones too. The band that
 * the row has as frozen is no change.
 */
function rebandedOnADay({ riskBand, rebandedTo, rebandedOn }: Fields): RowProblem | undefined {
  if (rebandedTo !== null && rebandedTo !== riskBand && rebandedOn === null) {
    return {
      field: 'rebandedOn',
      message:
        'It was re-banded, but the day is missing, so the months before cannot be kept as they were. Enter the day, or leave the new band empty.',
    };
  }
  if (rebandedTo === null && rebandedOn !== null) {
    return {
      field: 'rebandedTo',
      message:
        'It has the day of a re-banding but no new band. Enter the band, or leave the day empty.',
    };
  }
  return undefined;
}

function removedOnADay({ removedOn, removedReason }: Fields): RowProblem | undefined {
  if (removedReason === null || removedOn !== null) return undefined;
  return {
    field: 'removedOn',
    message:
      'It has a reason for being removed, but the day is missing. Enter the day, or leave the reason empty.',
  };
}

/** An empty date is written as one of 1900 by some programs. */
function lastAuditNotLongAgo(row: Fields): RowProblem | undefined {
  const after =
    'when the premises was last audited. Check the date, or leave it empty if it never was.';
  return notLongAgo({ row, field: 'lastAuditedBefore', after });
}
