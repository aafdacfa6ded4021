import { describe, expect, it } from 'vitest';
import type { KeyingGrowth } from '../audit/keying.ts';
import { toMonth } from '../period/month.ts';
import { keyingSentence } from './keying-sentence.ts';

const say = (growth: KeyingGrowth): string =>
  keyingSentence({ month: toMonth('2024-12'), audits: 62, growth });

describe('the sentence of late entry', () => {
  it('says by how much the month usually grows', () => {
    expect(say({ kind: 'growth', low: 2, typical: 4, high: 9, months: 12 })).toBe(
      'December holds 62 so far. Late records usually add 2 to 9 more: that is the middle half of the last 12 settled months, and 4 is their middle.',
    );
  });

  it('gives one figure when the past months agree, and none when they add nothing', () => {
    expect(say({ kind: 'growth', low: 3, typical: 3, high: 3, months: 8 })).toBe(
      'December holds 62 so far. Late records usually add 3 more, going by the last 8 settled months.',
    );
    expect(say({ kind: 'growth', low: 0, typical: 0, high: 0, months: 12 })).toBe(
      'December holds 62 so far and, going by the last 12 settled months, is not expected to grow.',
    );
  });

  it('says what is missing instead of guessing', () => {
    expect(say({ kind: 'too-few', needed: 8, got: 4 })).toBe(
      'December holds 62 so far. There are too few months with keyed dates to say how much it may still grow: 4 past months, and 8 are needed.',
    );
    expect(say({ kind: 'no-keyed-dates' })).toBe(
      'December holds 62 so far. How much it may still grow is not known, because the export has no keyed dates for it. A column created_at, the day each record was keyed, would tell.',
    );
    expect(say({ kind: 'not-ended' })).toBe('December holds 62 so far and has not ended yet.');
  });
});
