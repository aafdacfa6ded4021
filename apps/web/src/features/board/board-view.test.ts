import { describe, expect, it } from 'vitest';
import { measure } from './board-fixture.ts';
import { colourLetter, hasRows, movesWords, trendOf } from './board-view.ts';

describe('a measure on the Board', () => {
  it('has rows behind it where it is counted from records', () => {
    expect(
      ['2.2.1a', '2.2.2a', '2.2.2b', '1.1.2a'].map((one) => hasRows({ measure: one })),
    ).toEqual([true, true, true, false]);
  });

  it('says which way it goes only where its kind can say', () => {
    expect(movesWords({ moves: 'better' })).toBe('Getting better');
    expect(movesWords({ moves: 'same' })).toBe('No real change');
    expect(movesWords({ moves: null })).toBeNull();
  });

  it('has its trend from its first known month to its last', () => {
    expect(trendOf(measure)).toEqual({
      values: [null, 96.4, 95.9],
      last: 'December 2024: 96%',
      label: 'Risk programme, 2 months, from November 2024: 96% to December 2024: 96%',
    });
  });

  it('without any figure has no trend, and says so', () => {
    const trend = trendOf({ ...measure, spark: [] });
    expect(trend).toMatchObject({ last: null });
    expect(trend.label).toBe('Risk programme: no figures yet');
  });
});

describe('what a lead states', () => {
  it('is printed with the letter of the plan’s own colour, and without one where it has none', () => {
    expect(colourLetter({ colour: 'green' })).toBe('G');
    expect(colourLetter({ colour: null })).toBeNull();
  });
});
