import { describe, expect, test } from 'vitest';
import { assuranceOf } from './assurance.ts';
import { nhsr, recommended } from './xmr-rules.ts';

const limits = { lower: 36.7, upper: 63.3 };
const verdict = (
  target: number | null,
  direction: 'increase' | 'decrease' | 'neutral',
  rules = recommended,
) => assuranceOf(limits, { direction, target }, rules);

describe('assuranceOf', () => {
  test.each([
    [30, 'increase', 'consistent-pass'],
    [50, 'increase', 'inconsistent'],
    [70, 'increase', 'consistent-fail'],
    [30, 'decrease', 'consistent-fail'],
    [50, 'decrease', 'inconsistent'],
    [70, 'decrease', 'consistent-pass'],
  ] as const)('a target of %d where %s is better: %s', (target, direction, wanted) => {
    expect(verdict(target, direction)).toBe(wanted);
  });

  test('a target on a limit decides, except as NHSRplotthedots has it', () => {
    expect(verdict(36.7, 'increase')).toBe('consistent-pass');
    expect(verdict(63.3, 'increase')).toBe('consistent-fail');
    expect(verdict(36.7, 'increase', nhsr)).toBe('inconsistent');
  });

  test('nothing is said without a target, a better way or limits', () => {
    expect(verdict(null, 'increase')).toBeNull();
    expect(verdict(50, 'neutral')).toBeNull();
    expect(assuranceOf(null, { direction: 'increase', target: 50 }, recommended)).toBeNull();
  });
});
