import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapWords } from './gap-words.ts';

describe('the words for a gap', () => {
  it('say behind, ahead or level, and by how much', () => {
    expect(gapWords(677, 725)).toBe('48 behind the 725');
    expect(gapWords(737, 725)).toBe('12 ahead of the 725');
    expect(gapWords(725, 725)).toBe('level with the 725');
    expect(gapWords(0, 1200)).toBe('1,200 behind the 1,200');
  });

  it('never say ahead when behind', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (done, expected) => {
        const words = gapWords(done, expected);
        expect(words.includes('ahead')).toBe(done > expected);
        expect(words.includes('behind')).toBe(done < expected);
        expect(words.includes('level')).toBe(done === expected);
      }),
    );
  });
});
