import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp } from './catch-up.ts';
import { chanceOfMeeting, rangesAbout } from './landing-range.ts';

const facts = { done: 706, target: 1000, weeksLeft: 10.9, perCount: 1.4, drift: 0.02 };
const plan = { officers: 12, perWeek: 2, leave: 1 };

describe('catchUp', () => {
  test('officers times audits a week times the weeks they work', () => {
    const result = catchUp(facts, plan);
    expect(result.more).toBeCloseTo(12 * 2 * 9.9, 9);
    expect(result.point).toBeCloseTo(943.6, 9);
    expect(result.chance).toBeLessThan(0.05);
  });

  test('range and chance are those of the landing forecast, for what the plan brings', () => {
    const { more, range80, range95, chance } = catchUp(facts, plan);
    const rest = { mean: more, variance: 1.4 * more + (0.02 * more) ** 2 };
    expect({ range80, range95 }).toEqual(rangesAbout(706, rest));
    expect(chance).toBe(chanceOfMeeting(294, 'at-least', rest));
  });

  test('the pace that makes the target likely does, typed as it is printed, and less does not', () => {
    const at = (perWeek: number) => catchUp(facts, { ...plan, perWeek }).chance;
    const { likelyPerWeek } = catchUp(facts, plan);
    expect(likelyPerWeek).toBe(2.63);
    expect(at(2.63)).toBeGreaterThanOrEqual(0.8);
    expect(at(2.62)).toBeLessThan(0.8);
  });

  test('it is what it is whatever pace is planned', () => {
    expect(catchUp(facts, { ...plan, perWeek: 0 }).likelyPerWeek).toBe(2.63);
    expect(catchUp({ ...facts, done: 1000 }, plan).likelyPerWeek).toBe(0);
  });

  test('there is none where not even the most that can be asked would do', () => {
    expect(catchUp({ ...facts, weeksLeft: 1 / 7 }, { ...plan, leave: 0 }).likelyPerWeek).toBeNull();
    expect(catchUp(facts, { ...plan, officers: 0 }).likelyPerWeek).toBeNull();
    expect(catchUp(facts, { ...plan, leave: 11 }).likelyPerWeek).toBeNull();
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
