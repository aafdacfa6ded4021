import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import { describe, expect, it } from 'vitest';
import { measure } from './board-fixture.ts';
import { trendData } from './trend-view.ts';

const monthsOf = (...keys: readonly string[]) =>
  keys.map((month) => ({
    month,
    label: month === '2025-01' ? 'January 2025' : month === '2025-04' ? 'April 2025' : 'March 2025',
    value: 90,
    text: '90%',
  }));

describe('the months of a measure as a chart', () => {
  it('begin with the first that has a figure', () => {
    expect(trendData(measure).points).toMatchObject([
      { key: '2024-11', label: 'Nov 2024', longLabel: 'November 2024' },
      { key: '2024-12', label: 'Dec', text: '96%' },
    ]);
  });

  it('carry the target in words, or the band', () => {
    const target = { value: 28, text: 'Up to 28 days' };
    expect(trendData({ ...measure, aim: { kind: 'at-most', ...target } }).aim).toEqual({
      kind: 'at-least',
      ...target,
    });
    const aim = { kind: 'band', low: 58, high: 74, text: 'Agreed band 58% to 74%' } as const;
    expect(trendData({ ...measure, aim }).aim).toEqual(aim);
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
    const begins = (timeBasis: BoardMeasure['timeBasis']) =>
      trendData({ ...measure, spark, timeBasis }).points.map((point) => point.begins);
    expect(begins('cumulative')).toEqual([false, true]);
    expect(begins('proportion')).toEqual([false, false]);
    const quarter = { month: '2025-06', label: 'April to June 2025', value: 90, text: '90%' };
    expect(trendData({ ...measure, spark: [quarter] }).points[0]?.begins).toBe(true);
  });

  it('quarters are named by their months, with the year where it is new', () => {
    const quarter = (month: string, label: string) => ({ month, label, value: 9, text: '9 days' });
    const spark = [
      quarter('2024-09', 'July to September 2024'),
      quarter('2024-12', 'October to December 2024'),
      quarter('2025-03', 'January to March 2025'),
    ];
    const { points, pointName } = trendData({ ...measure, spark, unit: 'days' });
    expect(pointName).toBe('Quarter');
    expect(points.map(({ label }) => label)).toEqual([
      'Jul to Sep 2024',
      'Oct to Dec',
      'Jan to Mar 2025',
    ]);
  });

  it('without any figure there are none', () => {
    const spark = measure.spark.slice(0, 1);
    expect(trendData({ ...measure, spark }).points).toEqual([]);
  });
});
