import { describe, expect, test } from 'vitest';
import { findingWords } from './about-words.ts';
import { axisLabel, chartAim, planPart, pointName, trendPoints } from './measure-view.ts';
import { opensRows, openText } from './opens-rows.ts';

describe('the words of a measure page', () => {
  test('where a measure stands in the plan', () => {
    expect(planPart('1.1.2a')).toBe('Prevention · Recommendation 1.1 · 1.1.2a');
    expect(planPart('9.9')).toBe('9.9');
  });

  test('the year is named at the first month and every January', () => {
    expect(axisLabel('2024-12', 'December 2024', false)).toBe('Dec');
    expect(axisLabel('2024-12', 'December 2024', true)).toBe('Dec 2024');
    expect(axisLabel('2025-01', 'January 2025', false)).toBe('Jan 2025');
  });

  test('a quarter is named by its months and its year, never by one month alone', () => {
    expect(axisLabel('2024-12', 'October to December 2024', false)).toBe('Oct to Dec 2024');
    expect(pointName({ grain: 'quarter' })).toBe('Quarter');
    expect(pointName({ grain: 'month' })).toBeUndefined();
  });

  test('a finding says what it means', () => {
    const finding = { rule: '', months: '', words: '8 months in a row above the average' };
    expect(findingWords({ ...finding, meaning: 'improvement' })).toBe(
      '8 months in a row above the average, for the better',
    );
  });

  test('only what is counted from records opens rows', () => {
    expect(opensRows({ measure: '2.2.2a' })).toBe(true);
    expect(opensRows({ measure: '3.1.2a' })).toBe(false);
    expect(openText({ measure: '2.2.1a' })).toBe('Open these scheduled audits');
  });
});

describe('a measure as a chart takes it', () => {
  test('a share of the year begins anew in April', () => {
    const at = (...months: readonly string[]) =>
      months.map((month) => {
        return { month, label: 'March 2024', value: 50, text: '50%', made: '1 of 2' };
      });
    const begins = (...months: readonly string[]) =>
      trendPoints(at(...months), true).map((point) => point.begins);
    expect(begins('2024-03', '2024-04')).toEqual([false, true]);
    // A quarter stands at its last month: the first of a year is June.
    expect(begins('2023-12', '2024-03', '2024-06', '2024-09')).toEqual([false, false, true, false]);
    expect(trendPoints(at('2024-03'))[0]?.base).toBe('1 of 2');
  });

  test('a value not to be passed is drawn as a line like one to reach', () => {
    expect(chartAim({ kind: 'at-most', value: 5, text: 'Target 5' })?.kind).toBe('at-least');
    expect(chartAim(null)).toBeNull();
  });
});
