import { expect, it } from 'vitest';
import { enteredWords, isGivenUp, monthOptions, stateTag, unitName } from './agreed-words.ts';

it('what was given up says when, and how', () => {
  const entered = { enteredOn: '12 March 2024', endedOn: null, state: 'in-force' } as const;
  expect(enteredWords(entered)).toBe('Entered on 12 March 2024');
  const ended = { ...entered, endedOn: '2 May 2024' };
  expect(enteredWords({ ...ended, state: 'taken-back' })).toBe(
    'Entered on 12 March 2024, taken back on 2 May 2024',
  );
  expect(enteredWords({ ...ended, state: 'replaced' })).toContain('replaced on 2 May 2024');
  expect([stateTag('earlier').word, isGivenUp('earlier'), isGivenUp('replaced')]).toEqual([
    'Earlier',
    false,
    true,
  ]);
});

it('months are offered from the latest on', () => {
  expect(monthOptions('2025-01', { back: 1, ahead: 1 })).toEqual([
    { value: '2025-02', label: 'February 2025' },
    { value: '2025-01', label: 'January 2025' },
    { value: '2024-12', label: 'December 2024' },
  ]);
});

it('a label says in what a figure is written', () => {
  expect(unitName({ unit: 'percent' })).toBe('in %');
});
