import { describe, expect, it } from 'vitest';
import type { KeyingGrowth } from '../audit/keying.ts';
import { toMonth } from '../period/month.ts';
import { keyingSentence } from './keying-sentence.ts';

const say = (growth: KeyingGrowth): string =>
  keyingSentence({ month: toMonth('2024-12'), audits: 62, growth });

describe('the sentence of late entry', () => {
  it('says by how much the month usually grows', () => {
    expect(say({ kind: 'growth', low: 2, typical: 4, high: 9, months: 12 })).toBe(
      'December holds 62 so far. Late records usually add 4 more; in past months they added 2 to 9.',
    );
  });

  it('gives one figure when the past months agree, and none when they add nothing', () => {
    expect(say({ kind: 'growth', low: 3, typical: 3, high: 3, months: 6 })).toBe(
      'December holds 62 so far. Late records usually add 3 more.',
    );
    expect(say({ kind: 'growth', low: 0, typical: 0, high: 0, months: 12 })).toBe(
      'December holds 62 so far and is not expected to grow.',
    );
  });

  it('says what is missing instead of guessing', () => {
    expect(say({ kind: 'too-few', needed: 6, got: 4 })).toBe(
      'December holds 62 so far. How much it may still grow is not known: that takes 6 past months and there are 4.',
    );
    expect(say({ kind: 'not-ended' })).toBe('December holds 62 so far and has not ended yet.');
  });
});
