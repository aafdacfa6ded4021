import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUpSentence } from '../sentence/catch-up-sentence.ts';
import { catchUp } from './catch-up.ts';

const facts = { done: 706, target: 1000, weeksLeft: 10.9, perCount: 1.4, drift: 0.02 };
const plan = { officers: 12, perWeek: 2, leave: 1 };

describe('catchUp', () => {
  test('officers times audits a week times the weeks they work', () => {
    const result = catchUp(facts, plan);
    expect(result.more).toBeCloseTo(12 * 2 * 9.9, 9);
    expect(result.point).toBeCloseTo(943.6, 9);
    expect(result.neededPerWeek).toBeCloseTo(294 / 118.8, 9);
    expect(result.chance).toBeLessThan(0.05);
  });

  test('at the needed pace the target is as likely as not', () => {
    const { neededPerWeek } = catchUp(facts, plan);
    const { chance } = catchUp(facts, { ...plan, perWeek: neededPerWeek ?? 0 });
    expect(chance).toBeGreaterThan(0.4);
    expect(chance).toBeLessThan(0.6);
  });

  test('nobody, no work or leave to the end of the year bring nothing more', () => {
    for (const none of [{ officers: 0 }, { perWeek: 0 }, { leave: 11 }]) {
      expect(catchUp(facts, { ...plan, ...none })).toMatchObject({
        more: 0,
        range80: { low: 706, high: 706 },
        chance: 0,
      });
    }
    expect(catchUp({ ...facts, done: 1000 }, { ...plan, officers: 0 }).chance).toBe(1);
  });

  test('more officers, more work and less leave never make the target less likely', () => {
    const amount = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (officers, perWeek, leave) => {
          const { chance } = catchUp(facts, { officers, perWeek, leave });
          expect(
            catchUp(facts, { officers: officers + 1, perWeek, leave }).chance,
          ).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(
            catchUp(facts, { officers, perWeek: perWeek + 0.5, leave }).chance,
          ).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(
            catchUp(facts, { officers, perWeek, leave: leave + 0.5 }).chance,
          ).toBeLessThanOrEqual(chance + 1e-9);
        },
      ),
    );
  });
});

describe('catchUpSentence', () => {
  const tell = (more: Partial<typeof plan> = {}) => {
    const whole = { ...plan, ...more };
    const result = catchUp(facts, whole);
    return catchUpSentence({ plan: whole, result, target: 1000, ends: '31 March 2025' });
  };

  test('a plan that falls short says what it would take', () => {
    expect(tell()).toMatch(
      /^12\.0 officers doing 2\.0 audits a week each, with 1\.0 weeks of leave each, would do about 238 more audits by 31 March 2025 and end the year with 9\d\d to 9\d\d\. Reaching 1,000 is very unlikely; it would take 2\.5 a week each\.$/,
    );
  });

  test('a plan that is likely to reach it does not', () => {
    expect(tell({ perWeek: 3.5 })).toContain('Reaching 1,000 is almost certain.');
  });

  test('a plan of nothing says that it is not reached', () => {
    expect(tell({ officers: 0 })).toContain('1,000 is not reached.');
  });
});
