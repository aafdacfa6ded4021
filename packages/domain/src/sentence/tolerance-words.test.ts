import { expect, it } from 'vitest';
import { toleranceWords } from './tolerance-words.ts';

it.each([
  [{ kind: 'value', on: 95, near: 85 }, 'On plan from 95%, near plan from 85%, off plan below.'],
  [
    { kind: 'value', on: 0, near: 5, better: 'down' },
    'On plan up to 0%, near plan up to 5%, off plan above.',
  ],
  [
    { kind: 'share-of-expected', on: 1, near: 0.9 },
    'On plan from 100% of what is expected by now, near plan from 90%, off plan below.',
  ],
  [
    { kind: 'direction', on: 5, near: 1, better: 'up' },
    'On plan from 5 points up on the baseline, near plan from 1 point, off plan below.',
  ],
  [
    { kind: 'direction', on: 5, near: 0, better: 'down' },
    'On plan from 5 points down on the baseline, near plan while no worse than it, off plan after that.',
  ],
  [
    { kind: 'shortfall', target: 100, near: 10 },
    'On plan from 100%, near plan while less than 10% short of it, off plan below.',
  ],
  [
    { kind: 'ratchet', near: 1, better: 'up' },
    'On plan when above every earlier figure, off plan from 1 point under the best of them.',
  ],
  [
    { kind: 'since-last', better: 'up' },
    'On plan when really better than the last time, near plan when chance could explain the difference, off plan when really worse.',
  ],
  [
    { kind: 'band', low: 58, high: 74 },
    'On plan from 58% to 74%, near plan outside, never off plan.',
  ],
  [
    { kind: 'date', near: 30 },
    'On plan until its day, complete once it is reached; near plan up to 30 days late, off plan after that.',
  ],
] as const)('%o is told with its cut-offs', (rule, words) => {
  expect(toleranceWords({ rule, unit: 'percent' })).toBe(words);
});

it('a part that holds the status down is told', () => {
  const override = {
    slice: 'risk=very-high',
    name: 'very high risk referrals',
    least: 100,
    atBest: 'near-plan',
  } as const;
  expect(
    toleranceWords({ rule: { kind: 'value', on: 95, near: 85 }, override, unit: 'percent' }),
  ).toBe(
    'On plan from 95%, near plan from 85%, off plan below. Near plan at best while very high risk referrals are under 100%.',
  );
  const { least: _, ...open } = override;
  expect(
    toleranceWords({
      rule: { kind: 'value', on: 0, near: 5, better: 'down' },
      override: { ...open, most: 0, atBest: 'off-plan' },
      unit: 'count',
    }),
  ).toContain('Off plan at best while very high risk referrals are over 0.');
});
