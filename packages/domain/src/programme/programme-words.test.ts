import { expect, it } from 'vitest';
import { statesText } from './programme-words.ts';

it('a group of states that has a word of its own is called by it', () => {
  expect(statesText(['under-1-month', 'over-3-months', '1-to-3-months'])).toBe('overdue');
  expect(
    statesText(['done-on-time', 'done-late', 'under-1-month', '1-to-3-months', 'over-3-months']),
  ).toBe('due so far');
});

it('other states are listed in small letters', () => {
  expect(statesText(['done-late'])).toBe('done late');
  expect(statesText(['done-late', 'not-yet-due'])).toBe('done late and not yet due');
});
