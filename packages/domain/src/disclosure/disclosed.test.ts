import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Disclosed, disclose } from './disclosed.ts';

describe('disclosure', () => {
  it('of class none lets a value through as it is', () => {
    const value = { done: 677, months: ['2024-12'] };
    expect(disclose('none', value)).toBe(value);
  });

  it('marks what passed: a plain value is not a disclosed one', () => {
    expectTypeOf(disclose('none', { done: 677 })).toEqualTypeOf<Disclosed<{ done: number }>>();
    expectTypeOf<{ done: number }>().not.toExtend<Disclosed<{ done: number }>>();
  });
});
