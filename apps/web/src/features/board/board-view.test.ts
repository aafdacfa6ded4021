import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import type { PeriodView } from '@plumbline/contract/period/period-view';
import { describe, expect, it } from 'vitest';
import { boardLede, figureText, placeWords, sectionOf, trendOf } from './board-view.ts';

const period: PeriodView = {
  key: '2024-25-Q3',
  label: 'Quarter 3, October to December 2024',
  year: '2024-25',
  yearLabel: '2024 to 2025',
  through: '2024-12',
  throughLabel: 'December 2024',
  unfinished: null,
  unfinishedLabel: null,
  previous: '2024-25-Q2',
  next: '2024-25-Q4',
};

const measure: BoardMeasure = {
  measure: '2.2.1a',
  actionRef: '2.2.1',
  name: 'Risk programme delivered',
  shortName: 'Risk programme',
  ownerRole: 'Head of Protection',
  latest: '96%',
  target: '95% or more',
  status: { word: 'on-plan', reason: '96% of 465.' },
  sentence: '446 of 465.',
  spark: [
    { month: '2024-10', label: 'October 2024', value: null },
    { month: '2024-11', label: 'November 2024', value: 96.4 },
    { month: '2024-12', label: 'December 2024', value: 95.9 },
  ],
  unit: 'percent',
  timeBasis: 'cumulative',
  dataTo: 'December 2024',
};

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
      known: [96.4, 95.9],
      first: 'November 2024: 96%',
      last: 'December 2024: 96%',
      label: 'Risk programme, 2 months, from November 2024: 96% to December 2024: 96%',
    });
  });

  it('without any figure has no trend, and says so', () => {
    const trend = trendOf({ ...measure, spark: [] });
    expect(trend).toMatchObject({ first: null, last: null });
    expect(trend.label).toBe('Risk programme: no figures yet');
  });

  it('prints each unit in its own way', () => {
    expect(figureText(1234, 'count')).toBe('1,234');
    expect(figureText(66.3, 'percent')).toBe('66%');
    expect(figureText(6.31, 'rate')).toBe('6.3');
  });
});

describe('a part of the plan without measures', () => {
  it('says so and what will stand there', () => {
    for (const key of ['prevention', 'protection', 'people'] as const) {
      expect(placeWords({ key, title: key, measures: [] })).toMatch(
        /^No measures are set up yet\./,
      );
    }
  });
});
