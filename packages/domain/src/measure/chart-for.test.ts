import { describe, expect, test } from 'vitest';
import { chartFor } from './chart-for.ts';

const months = (numerator: number, denominator: number) =>
  Array.from({ length: 24 }, () => ({ numerator, denominator }));

describe('chartFor', () => {
  test.each([
    { timeBasis: 'flow', unit: 'percent', known: months(250, 300), chart: 'xmr' },
    { timeBasis: 'flow', unit: 'percent', known: months(4, 6), chart: 'p-chart' },
    { timeBasis: 'flow', unit: 'percent', known: months(38, 40), chart: 'p-chart' },
    { timeBasis: 'flow', unit: 'percent', known: months(39, 40), chart: 'rolling-share' },
    { timeBasis: 'flow', unit: 'percent', known: months(5, 6), chart: 'rolling-share' },
    { timeBasis: 'flow', unit: 'count', known: months(80, 0), chart: 'xmr' },
    { timeBasis: 'flow', unit: 'count', known: months(1, 0), chart: 'running-total' },
    { timeBasis: 'cumulative', unit: 'count', known: [], chart: 'running-total' },
    { timeBasis: 'cumulative', unit: 'percent', known: [], chart: 'running-share' },
    { timeBasis: 'stock', unit: 'percent', known: [], chart: 'stock' },
    { timeBasis: 'wave', unit: 'percent', known: [], chart: 'waves' },
    { timeBasis: 'proportion', unit: 'percent', known: [], chart: 'rolling-share' },
    { timeBasis: 'milestone', unit: 'count', known: [], chart: 'milestones' },
  ] as const)('a $timeBasis in $unit is drawn as $chart', ({ timeBasis, unit, known, chart }) => {
    const choice = chartFor({ timeBasis, unit }, known);
    expect(choice.chart).toBe(chart);
    expect(choice.whyNotXmr === null).toBe(chart === 'xmr');
  });

  test('months that are very unlike in size have limits of their own', () => {
    const uneven = [...months(850, 1000), ...months(34, 40)];
    expect(chartFor({ timeBasis: 'flow', unit: 'percent' }, uneven).chart).toBe('p-chart');
  });
});
