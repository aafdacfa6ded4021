import { expect, it } from 'vitest';
import { knownFault } from './known-draft.ts';

it('a page is looked at as known on a day that has come', () => {
  expect(['', '2024-02-30', '15/01/2025'].map((day) => knownFault(day, '2025-01-15'))).toEqual(
    Array(3).fill('Enter the day to look back to'),
  );
  expect(knownFault('2025-01-16', '2025-01-15')).toBe(
    'The day to look back to must be today or in the past',
  );
  expect(knownFault('2025-01-15', '2025-01-15')).toBeNull();
});
