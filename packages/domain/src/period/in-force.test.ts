import { describe, expect, it } from 'vitest';
import { inForce } from './in-force.ts';
import { toMonth } from './month.ts';

const agreed = [
  { effectiveFrom: toMonth('2024-04'), name: 'second' },
  { effectiveFrom: toMonth('2021-04'), name: 'first' },
  { effectiveFrom: toMonth('2024-04'), name: 'second, put right' },
];

describe('what is in force', () => {
  it('is nothing before the first takes effect', () => {
    expect(inForce(agreed, toMonth('2021-03'))).toBeUndefined();
    expect(inForce([], toMonth('2021-03'))).toBeUndefined();
  });

  it('is the latest that has taken effect, in whatever order they are listed', () => {
    expect(inForce(agreed, toMonth('2024-03'))?.name).toBe('first');
    expect(inForce(agreed.toReversed(), toMonth('2021-04'))?.name).toBe('first');
  });

  it('is the later in the list of two from one month', () => {
    expect(inForce(agreed, toMonth('2024-04'))?.name).toBe('second, put right');
    expect(inForce(agreed, toMonth('2030-01'))?.name).toBe('second, put right');
  });
});
