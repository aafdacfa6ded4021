import { describe, expect, test } from 'vitest';
import { rollingPanel } from './rolling-panel.ts';
import { factsOf, type Pair } from './testing-facts.ts';

const cases: Pair = [18, 20];
const panelOf = (months: readonly (Pair | null)[], target: number | null = null) =>
  rollingPanel(
    factsOf(months, {
      definition: { timeBasis: 'proportion' },
      target,
      rule: { kind: 'value', on: 90, near: 80 },
    }),
  );
const year = (known: number) =>
  Array.from({ length: 12 }, (_, month) => (month === 0 || month > 12 - known ? cases : null));

describe('twelve months rolled into one share', () => {
  test('tell the share, what it is made of, its target and its range', () => {
    expect(panelOf(year(12), 90).sentence).toBe(
      '90% in the 12 months to the end of December 2024 (216 of 240 cases), against a target of 90%. Allowing for chance, it lies between 86% and 93%.',
    );
  });

  test('with a few months missing say how many are known', () => {
    const { sentence, status } = panelOf(year(9));
    expect(sentence).toContain('to the end of December 2024, of which 9 have figures (162 of 180');
    expect(status.word).toBe('on-plan');
  });

  test('with more than a quarter missing show no share and judge nothing', () => {
    const { sentence, status, charts, judged } = panelOf(year(8), 90);
    const why =
      '8 of the 12 months to the end of December 2024 have figures: at least 9 are needed to show a share.';
    expect(sentence).toBe(why);
    expect(status).toMatchObject({ word: 'no-status', reason: why });
    expect(judged).toEqual([{ month: '2024-12', value: null }]);
    const [interval] = charts;
    if (interval?.kind !== 'interval') throw new Error('no interval chart');
    expect(interval.months).toMatchObject([{ value: null, low: null, reason: why }]);
  });
});
