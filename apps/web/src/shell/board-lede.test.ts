import { describe, expect, it } from 'vitest';
import { boardLede } from './board-lede.ts';
import { period } from './quarter-fixture.ts';

describe('the sentence of the Board', () => {
  it('does not name the period again under a heading that does', () => {
    const sentence = 'Quarter 3, October to December 2024: of 4 measures 2 are on plan.';
    expect(boardLede({ sentence, period })).toBe('Of 4 measures 2 are on plan.');
  });

  it('stays whole where it begins otherwise', () => {
    expect(boardLede({ sentence: 'No measure has a figure yet.', period })).toBe(
      'No measure has a figure yet.',
    );
  });
});
