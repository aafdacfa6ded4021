import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { type Judged, statusOf } from './status.ts';

const volume: Judged = {
  rule: { kind: 'share-of-expected', on: 1, near: 0.9 },
  unit: 'count',
  value: 677,
  expected: 725,
  base: null,
  minimumBase: 0,
  through: toMonth('2024-12'),
};

const programme: Judged = {
  ...volume,
  rule: { kind: 'value', on: 95, near: 85 },
  unit: 'percent',
  value: (100 * 446) / 465,
  expected: null,
  base: 465,
  minimumBase: 1,
};

const outcomes: Judged = {
  ...programme,
  rule: { kind: 'band', low: 55, high: 75 },
  value: 66.1,
  base: 612,
  minimumBase: 25,
};

describe('status against what is expected by now', () => {
  it('is near plan from 90% to under 100%', () => {
    expect(statusOf(volume)).toEqual({
      word: 'near-plan',
      reason:
        '677 of 725 expected by the end of December: 93%, inside the near band of 90% to 99%.',
      figure: '93%',
    });
  });

  it('is on plan from exactly 100%', () => {
    expect(statusOf({ ...volume, value: 725 })).toEqual({
      word: 'on-plan',
      reason:
        '725 of 725 expected by the end of December: 100%, at or above the 100% that is on plan.',
      figure: '100%',
    });
    expect(statusOf({ ...volume, value: 724 })).toMatchObject({ word: 'near-plan', figure: '99%' });
  });

  it('is off plan under 90%, and the printed share says so too', () => {
    expect(statusOf({ ...volume, value: 450, expected: 500 }).word).toBe('near-plan');
    expect(statusOf({ ...volume, value: 652 })).toEqual({
      word: 'off-plan',
      reason:
        '652 of 725 expected by the end of December: 89%, below the near band, which starts at 90%.',
      figure: '89%',
    });
  });

  it('is none without a target, or when nothing is expected', () => {
    expect(statusOf({ ...volume, expected: null })).toEqual({
      word: 'no-status',
      reason: 'No target has been agreed for this year.',
      figure: null,
    });
    expect(statusOf({ ...volume, expected: 0 }).reason).toBe(
      'Nothing is expected by the end of December.',
    );
  });
});

describe('status against a value', () => {
  it('prints the exact share with its base', () => {
    expect(statusOf(programme)).toEqual({
      word: 'on-plan',
      reason: '96% of 465, at or above the 95% that is on plan.',
      figure: '96%',
    });
  });

  it('does not print 94.6% as 95% beside near plan', () => {
    expect(statusOf({ ...programme, value: 94.6 })).toMatchObject({
      word: 'near-plan',
      reason: '94% of 465, inside the near band of 85% to 94%.',
    });
  });

  it('changes word exactly at each edge', () => {
    const wordAt = (value: number): string => statusOf({ ...programme, value }).word;
    expect([100, 95, 94.99, 85, 84.99, 0].map(wordAt)).toEqual([
      'on-plan',
      'on-plan',
      'near-plan',
      'near-plan',
      'off-plan',
      'off-plan',
    ]);
  });
});

describe('status against a band', () => {
  it('is on plan inside it, both ends included', () => {
    expect(statusOf(outcomes)).toEqual({
      word: 'on-plan',
      reason: '66% of 612, inside the band of 55% to 75%.',
      figure: '66%',
    });
    expect([55, 75].map((value) => statusOf({ ...outcomes, value }).word)).toEqual([
      'on-plan',
      'on-plan',
    ]);
  });

  it('is near plan outside it, and never off plan', () => {
    expect(statusOf({ ...outcomes, value: 75.3 }).reason).toBe(
      '76% of 612, above the band of 55% to 75%.',
    );
    expect(statusOf({ ...outcomes, value: 12 }).reason).toBe(
      '12% of 612, below the band of 55% to 75%.',
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(statusOf({ ...outcomes, value }).word).not.toBe('off-plan');
      }),
    );
  });

  it('prints a rate without a percentage mark', () => {
    const rate: Judged = {
      ...outcomes,
      rule: { kind: 'band', low: 5, high: 8 },
      unit: 'rate',
      minimumBase: 0,
    };
    expect(statusOf({ ...rate, value: 4.97, base: 43.2 }).reason).toBe(
      '4.9, below the band of 5 to 8.',
    );
  });
});

describe('no status', () => {
  it('is given, with the reason, when there is nothing to judge or nothing to judge by', () => {
    expect(statusOf({ ...outcomes, base: 24 }).reason).toBe(
      'Too few to judge: a base of 24, and at least 25 is needed.',
    );
    expect(statusOf({ ...outcomes, base: 25 }).word).toBe('on-plan');
    for (const missing of [{ rule: undefined }, { through: undefined }, { value: null }]) {
      const status = statusOf({ ...volume, ...missing });
      expect(status.word).toBe('no-status');
      expect(status.reason).not.toBe('');
    }
  });
});

describe('the words and figures of a status', () => {
  it('never disagree: the printed share, judged again, gives the same word', () => {
    const count = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(count, count, (value, expected) => {
        const status = statusOf({ ...volume, value, expected });
        const printed = Number(status.figure?.replace('%', '').replaceAll(',', ''));
        const word = printed >= 100 ? 'on-plan' : printed >= 90 ? 'near-plan' : 'off-plan';
        expect(status.word).toBe(word);
        expect(status.word === 'on-plan').toBe(value >= expected);
        expect(status.word === 'off-plan').toBe(10 * value < 9 * expected);
      }),
    );
  });
});
