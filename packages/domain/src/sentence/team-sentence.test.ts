import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { teamSentence } from './team-sentence.ts';

const through = toMonth('2024-12');

describe('the sentence of a team', () => {
  it('says how it stands to its share', () => {
    expect(teamSentence({ name: 'North', done: 231, expected: 243, through })).toBe(
      'North: 231 audits by the end of December, 12 behind the 243 expected of its share.',
    );
  });

  it('judges nothing without a share', () => {
    expect(teamSentence({ name: 'North', done: 1, expected: null, through })).toBe(
      'North: 1 audit by the end of December.',
    );
  });

  it('never says ahead when behind', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (done, expected) => {
        const sentence = teamSentence({ name: 'North', done, expected, through });
        expect(sentence.includes('ahead')).toBe(done > expected);
        expect(sentence.includes('behind')).toBe(done < expected);
        const allowed = [done, expected, Math.abs(done - expected)];
        expect((sentence.match(/\d+/g) ?? []).map(Number)).toSatisfy((found: number[]) =>
          found.every((number) => allowed.includes(number)),
        );
      }),
    );
  });
});
