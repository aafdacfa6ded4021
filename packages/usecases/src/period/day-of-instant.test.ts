import { expect, it } from 'vitest';
import { dayOfInstant } from './day-of-instant.ts';

it('an instant is of the day that the zone has then', () => {
  expect(dayOfInstant('2024-10-15T23:30:00.000Z', 'Europe/London')).toBe('2024-10-16');
  expect(dayOfInstant('2025-01-15T23:30:00.000Z', 'Europe/London')).toBe('2025-01-15');
  expect(dayOfInstant('2025-01-15T20:00:00.000Z', 'Asia/Kathmandu')).toBe('2025-01-16');
});
