import { describe, expect, it } from 'vitest';
import { timeWords } from './time-words.ts';

describe('an instant in words', () => {
  it('is British time, whatever the zone of the browser', () => {
    expect(timeWords('2025-01-03T09:05:00.000Z')).toBe('3 January 2025 at 9:05am');
    expect(timeWords('2024-07-03T12:30:00.000Z')).toBe('3 July 2024 at 1:30pm');
  });
});
