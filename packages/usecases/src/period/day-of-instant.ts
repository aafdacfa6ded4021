import { type Day, toDay } from '@plumbline/domain/period/day';

/**
 * The day in a zone at an instant (UTC, ISO text).
 *
 * Worked example: 23:30 UTC on 15 October 2024 is 16 October in London, on summer time.
 */
export function dayOfInstant(instant: string, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(Date.parse(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return toDay(`${part('year')}-${part('month')}-${part('day')}`);
}
