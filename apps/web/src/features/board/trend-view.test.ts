import { describe, expect, it } from 'vitest';
import { measure } from './board-fixture.ts';
import { trendData } from './trend-view.ts';

const monthsOf = (...keys: readonly string[]) =>
  keys.map((month) => ({
    month,
    label: month === '2025-01' ? 'January 2025' : month === '2025-04' ? 'April 2025' : 'March 2025',
    value: 90,
    text: '90%',
    numerator: 9,
    base: 10,
  }));

describe('the months of a measure as a chart', () => {
  it('begin with the first that has a figure, and say what each is made of', () => {
    expect(trendData(measure).points).toMatchObject([
      { key: '2024-11', label: 'Nov 2024', longLabel: 'November 2024', base: '397 of 412' },
      { key: '2024-12', label: 'Dec', text: '96%', base: '446 of 465' },
    ]);
  });

  it('carry the target in words, or the band', () => {
    expect(trendData(measure).aim).toEqual({
      kind: 'at-least',
      value: 95,
      text: 'On plan from 95%',
    });
    const aim = { kind: 'band', low: 58, high: 74 } as const;
    expect(trendData({ ...measure, aim }).aim?.text).toBe('Agreed band 58% to 74%');
    expect(trendData({ ...measure, aim: null }).aim).toBeNull();
  });

  it('name the year where it is new', () => {
    const spark = monthsOf('2025-01', '2025-03');
    expect(trendData({ ...measure, spark }).points.map(({ label }) => label)).toEqual([
      'Jan 2025',
      'Mar',
    ]);
  });

  it('a share of the year so far begins again in April; a share of twelve months goes on', () => {
    const spark = monthsOf('2025-03', '2025-04');
    const begins = (timeBasis: string) =>
      trendData({ ...measure, spark, timeBasis }).points.map((point) => point.begins);
    expect(begins('cumulative')).toEqual([false, true]);
    expect(begins('proportion')).toEqual([false, false]);
  });

  it('a rate says over how many months it is counted', () => {
    const spark = monthsOf('2025-03').map((month) => ({ ...month, numerator: 87, base: 13.8 }));
    expect(trendData({ ...measure, spark, unit: 'rate', aim: null }).points[0]?.base).toBe(
      '87 over 13.8 months',
    );
  });

  it('without any figure there are none', () => {
    const spark = measure.spark.slice(0, 1);
    expect(trendData({ ...measure, spark }).points).toEqual([]);
  });
});
