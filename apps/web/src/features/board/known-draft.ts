import { isDay } from '@plumbline/domain/period/day';

/** What is wrong with a day to look back to; null where nothing is. */
export function knownFault(day: string, today: string | undefined): string | null {
  if (!isDay(day)) return 'Enter the day to look back to';
  return today !== undefined && day > today
    ? 'The day to look back to must be today or in the past'
    : null;
}
