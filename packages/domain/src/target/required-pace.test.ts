import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredPace } from './required-pace.ts';

describe('the pace needed', () => {
  it('shares what is left over the months left', () => {
    expect(requiredPace({ target: 1000, done: 677, monthsLeft: 3 })).toEqual({
      kind: 'pace',
      left: 323,
      monthsLeft: 3,
      perMonth: 323 / 3,
      toPrint: 108,
    });
  });

  it('is told to a tenth where few are to come: 3 over 6 months are half a one a month', () => {
    expect(requiredPace({ target: 6, done: 3, monthsLeft: 6 })).toMatchObject({ toPrint: 0.5 });
    expect(requiredPace({ target: 6, done: 0, monthsLeft: 11 })).toMatchObject({ toPrint: 0.6 });
  });

  it('is none once the target is met, also when no month is left', () => {
    expect(requiredPace({ target: 1000, done: 1000, monthsLeft: 0 })).toEqual({
      kind: 'met',
      over: 0,
    });
    expect(requiredPace({ target: 1000, done: 1012, monthsLeft: 2 })).toEqual({
      kind: 'met',
      over: 12,
    });
  });

  it('does not exist when no month is left', () => {
    expect(requiredPace({ target: 1000, done: 958, monthsLeft: 0 })).toEqual({
      kind: 'no-months-left',
      left: 42,
    });
  });

  it('reaches the target when it is kept', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 12 }), (target, done, monthsLeft) => {
        const pace = requiredPace({ target, done, monthsLeft });
        if (pace.kind !== 'pace') return;
        expect(done + pace.perMonth * monthsLeft).toBeCloseTo(target, 6);
        expect(done + pace.toPrint * monthsLeft + 1e-6).toBeGreaterThanOrEqual(target);
        expect(done + (pace.toPrint - 1) * monthsLeft).toBeLessThan(target);
      }),
    );
  });
});
