import { expect, it } from 'vitest';
import type { ToleranceRule } from './tolerance.ts';
import { toleranceFault } from './tolerance-fault.ts';

const sound: readonly ToleranceRule[] = [
  { kind: 'value', on: 95, near: 85 },
  { kind: 'value', on: 0, near: 5, better: 'down' },
  { kind: 'share-of-expected', on: 1, near: 0.9 },
  { kind: 'direction', on: 5, near: 0, better: 'up' },
  { kind: 'band', low: 58, high: 74 },
  { kind: 'date', near: 0 },
  { kind: 'shortfall', target: 100, near: 10 },
  { kind: 'ratchet', near: 1, better: 'up' },
  { kind: 'since-last', better: 'up' },
];

it.each(sound)('levels in their order have no fault: %o', (rule) => {
  expect(toleranceFault(rule)).toBeNull();
});

const unsound: readonly (readonly [ToleranceRule, RegExp])[] = [
  [{ kind: 'value', on: 85, near: 95 }, /worse side/],
  [{ kind: 'value', on: 5, near: 0, better: 'down' }, /worse side/],
  [{ kind: 'share-of-expected', on: 0.9, near: 1 }, /worse side/],
  [{ kind: 'direction', on: 1, near: 5, better: 'down' }, /smaller move/],
  [{ kind: 'band', low: 74, high: 58 }, /lower end/],
  [{ kind: 'band', low: 58, high: 58 }, /lower end/],
  [{ kind: 'date', near: -1 }, /0 or more/],
  [{ kind: 'shortfall', target: 100, near: 100 }, /under 100%/],
  [{ kind: 'ratchet', near: 0, better: 'up' }, /over 0/],
];

it.each(unsound)('levels in the wrong order are told apart: %o', (rule, words) => {
  expect(toleranceFault(rule)).toMatch(words);
});
