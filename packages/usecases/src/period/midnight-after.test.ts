import { toDay } from '@plumbline/domain/period/day';
import { expect, it } from 'vitest';
import { midnightAfter } from './midnight-after.ts';

it.each([
  // London keeps UTC in winter.
  ['2025-01-15 Europe/London', '2025-01-16T00:00:00.000Z'],
  ['2024-10-15 Europe/London', '2024-10-15T23:00:00.000Z'],
  // The clocks went forward on 31 March 2024 and back on 27 October.
  ['2024-03-30 Europe/London', '2024-03-31T00:00:00.000Z'],
  ['2024-03-31 Europe/London', '2024-03-31T23:00:00.000Z'],
  ['2024-10-26 Europe/London', '2024-10-26T23:00:00.000Z'],
  ['2024-10-27 Europe/London', '2024-10-28T00:00:00.000Z'],
  ['2024-12-31 Europe/London', '2025-01-01T00:00:00.000Z'],
  ['2024-10-15 Asia/Kathmandu', '2024-10-15T18:15:00.000Z'],
  ['2024-10-15 America/New_York', '2024-10-16T04:00:00.000Z'],
])('a day ends at the midnight of its zone: %s at %s', (asked, instant) => {
  const [day = '', zone = ''] = asked.split(' ');
  expect(midnightAfter(toDay(day), zone)).toBe(instant);
});
