import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { ratchetStatus, sinceLastStatus } from './since-earlier.ts';

const month = toMonth('2024-11');
const best = (value: number) => ({ value, month });

describe('a figure that is never to fall back', () => {
  const rule = { near: 1, better: 'up' } as const;
  const judge = (value: number) => ratchetStatus(rule, { unit: 'percent', value }, best(74.1));

  it('is on plan above every earlier one, off plan a point behind, near plan between', () => {
    expect(judge(74.6).word).toBe('on-plan');
    expect(judge(74.1).word).toBe('near-plan');
    expect(judge(73.4).word).toBe('near-plan');
    expect(judge(73.1).word).toBe('off-plan');
    expect(judge(70).word).toBe('off-plan');
  });

  it('says how far it lies behind, in decimals that keep the gap on its own side of a point', () => {
    expect(judge(73.4)).toEqual({
      word: 'near-plan',
      reason: '73.4%, 0.7 points behind the best so far, 74.1% in November 2024.',
      figure: '73.4%',
    });
    expect(judge(73.9).reason).toBe(
      '73.9%, 0.2 points behind the best so far, 74.1% in November 2024.',
    );
    expect(judge(74.1).reason).toBe('74%, level with the best so far, in November 2024.');
  });

  it('of which less is better is on plan under every earlier one', () => {
    const down = (value: number) =>
      ratchetStatus({ near: 1, better: 'down' }, { unit: 'count', value }, best(4)).word;
    expect([3, 4, 4.5, 5].map(down)).toEqual(['on-plan', 'near-plan', 'near-plan', 'off-plan']);
  });

  it('without an earlier figure has no status', () => {
    expect(ratchetStatus(rule, { unit: 'percent', value: 70 }, null).word).toBe('no-status');
  });
});

describe('a figure that is judged by whether it really moved', () => {
  const judge = (value: number, low: number, high: number) =>
    sinceLastStatus({ better: 'up' }, { unit: 'percent', value }, { before: best(55), low, high });

  it('is on plan when the whole range of the move is for the better', () => {
    expect(judge(62, 1, 13)).toEqual({
      word: 'on-plan',
      reason: '62% against 55% in November 2024: really up.',
      figure: '62%',
    });
  });

  it('is near plan when chance alone could have moved it, off plan when it is really worse', () => {
    expect(judge(57, -3, 7).word).toBe('near-plan');
    expect(judge(48, -13, -1).word).toBe('off-plan');
  });

  it('of a count of everybody has no range, and any move is real', () => {
    expect(judge(56, 1, 1).word).toBe('on-plan');
    expect(judge(55, 0, 0).word).toBe('near-plan');
  });

  it('turns round with which way is better, whatever the figures', () => {
    const turned = { 'on-plan': 'off-plan', 'off-plan': 'on-plan', 'near-plan': 'near-plan' };
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.nat(10), (middle, reach) => {
        const move = { before: best(50), low: middle - reach - 0.5, high: middle + reach + 0.5 };
        const value = 50 + middle;
        const up = sinceLastStatus({ better: 'up' }, { unit: 'percent', value }, move).word;
        const down = sinceLastStatus({ better: 'down' }, { unit: 'percent', value }, move).word;
        expect(turned[up as keyof typeof turned]).toBe(down);
      }),
    );
  });
});
