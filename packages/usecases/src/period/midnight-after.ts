import { type Day, days } from '@plumbline/domain/period/day';

/**
 * The instant (UTC) of the midnight with which a day ends in a zone.
 *
 * Worked example: 15 October 2024 ends in London, on summer time, at 2024-10-15T23:00:00.000Z.
 */
export function midnightAfter(day: Day, zone: string): string {
  const wall = Date.parse(`${days.offset(day, 1)}T00:00:00.000Z`);
  // The zone's distance from UTC is that of the instant itself, which it takes two looks to find.
  const near = wall - aheadOfUtc(zone, wall);
  return new Date(wall - aheadOfUtc(zone, near)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at an instant, both in milliseconds. */
function aheadOfUtc(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00';
  const wall = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.000Z`;
  return Date.parse(wall) - instant;
}
