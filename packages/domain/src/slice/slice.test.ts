import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSlice, sliceKey, sliceValue, wholeService } from './slice.ts';

const anyDimensions = fc.dictionary(
  fc.constantFrom('team', 'officer', 'risk', 'outcome', 'constructor'),
  fc.oneof(fc.string(), fc.constantFrom('a=b', 'x;y', '100%', '%3B')),
);

describe('a slice', () => {
  it('is sorted text, and nothing for the whole service', () => {
    expect(sliceKey({ team: 'north' })).toBe('team=north');
    expect(sliceKey({ risk: 'high', outcome: 'unsatisfactory' })).toBe(
      'outcome=unsatisfactory;risk=high',
    );
    expect(sliceKey({})).toBe(wholeService);
  });

  it('is the same in whatever order its dimensions are named, and reads back', () => {
    fc.assert(
      fc.property(anyDimensions, (dimensions) => {
        const turned = Object.fromEntries(Object.entries(dimensions).toReversed());
        const slice = sliceKey(dimensions);
        expect(sliceKey(turned)).toBe(slice);
        expect(parseSlice(slice)).toEqual({ ...dimensions });
      }),
    );
  });

  it('escapes the marks that part it', () => {
    expect(sliceKey({ team: 'a=b;c' })).toBe('team=a%3Db%3Bc');
    expect(parseSlice('team=a%3Db%3Bc')).toEqual({ team: 'a=b;c' });
  });

  it('does not take a name that is no dimension', () => {
    for (const name of ['', 'Team', 'a=b', 'two words', '1st']) {
      expect(() => sliceKey({ [name]: 'x' }), name).toThrow(RangeError);
    }
  });

  it('is none when the text is not canonical', () => {
    for (const text of [
      'team',
      'team=a=b',
      'team=a;risk=high',
      'team=a;team=b',
      'team=a;',
      '=a',
      'team=a%3d',
      'team=50%',
    ]) {
      expect(parseSlice(text), text).toBeUndefined();
    }
  });

  it('gives the value of one dimension', () => {
    const slice = sliceKey({ risk: 'high', team: 'north' });
    expect([sliceValue(slice, 'team'), sliceValue(slice, 'officer')]).toEqual(['north', undefined]);
    expect(sliceValue(slice, 'constructor')).toBeUndefined();
  });
});
