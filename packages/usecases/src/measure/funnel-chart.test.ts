import { sliceKey } from '@plumbline/domain/slice/slice';
import { expect, it } from 'vitest';
import { funnelChart } from './funnel-chart.ts';
import { factsOf, type Pair } from './testing-facts.ts';

const year = (pair: Pair): readonly Pair[] => Array.from({ length: 12 }, () => pair);

it('every team is read with the limits that its own number of cases has', () => {
  const facts = factsOf(year([10, 20]), {
    slices: { [sliceKey({ team: 'a' })]: year([5, 10]), [sliceKey({ team: 'b' })]: year([1, 2]) },
  });
  const teams = [
    { id: 'a', name: 'Ashby' },
    { id: 'b', name: 'Birch' },
  ];
  const dots = funnelChart(facts, { teams, quality: null })?.dots ?? [];
  // 50 ± 1.96 x √(50 x 50 / 120), and 3.09 in place of 1.96; of 24 cases in place of 120.
  expect(dots.map(({ limits }) => limits)).toEqual([
    '95% limits 41.1% to 58.9%, 99.8% limits 35.9% to 64.1%',
    '95% limits 30.0% to 70.0%, 99.8% limits 18.5% to 81.5%',
  ]);
});
