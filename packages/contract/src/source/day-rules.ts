import { type Day, days } from '@plumbline/domain/period/day';
import type { Fields, RowProblem } from './layout.ts';

/** No export reaches back this far: an earlier date is a slip of the keyboard or an empty date. */
const earliest = '1990-01-01';

/** A field with a day, and what to say after the words that tell what is wrong with it. */
type DayField = Readonly<{ row: Fields; field: string; after: string }>;

export function notInFuture({ row, field, after }: DayField, today: Day): RowProblem | undefined {
  const day = row[field];
  if (typeof day !== 'string' || day <= today) return undefined;
  return {
    field,
    message: `${inWords(day)} is in the future: today is ${inWords(today)}. ${after}`,
  };
}

/** `after` completes "unlikely to be". */
export function notLongAgo({ row, field, after }: DayField): RowProblem | undefined {
  const day = row[field];
  if (typeof day !== 'string' || day >= earliest) return undefined;
  return { field, message: `${inWords(day)} is before 1990, so it is unlikely to be ${after}` };
}

/** Says a day that has been read: '30 April 2024'. */
export function inWords(day: string): string {
  return days.label(day as Day);
}
