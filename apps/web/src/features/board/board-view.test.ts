import { describe, expect, it } from 'vitest';
import { measure, period } from './board-fixture.ts';
import { boardLede, placeWords, sectionOf, trendOf } from './board-view.ts';

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

describe('a measure on the Board', () => {
  it('leads to the part of the Protection page that shows it in full', () => {
    expect(['2.2.1a', '2.2.2a', '2.2.2b', '2.2.2e'].map(sectionOf)).toEqual([
      'programme',
      undefined,
      'outcomes',
      'officers',
    ]);
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

describe('a part of the plan without measures', () => {
  it('says why it is empty, and makes nothing up', () => {
    const words = (key: 'prevention' | 'protection' | 'people') =>
      placeWords({ key, title: key, measures: [] });
    expect(words('prevention')).toMatch(/^The Board does not list this part yet\./);
    expect(words('people')).toBe(words('prevention'));
    expect(words('protection')).toMatch(/^No figures of audits are held yet\./);
  });
});
