import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';
import { seededRandom, wholeBetween } from './random.ts';

describe('apportion(total, weights)', () => {
  it('gives what is left over to the largest remainders, the first of equals first', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [0.5, 0.3, 0.2])).toEqual([4, 2, 1]);
    expect(apportion(3, [0, 1])).toEqual([0, 3]);
  });

  it('always adds up to the total, each part within one of its exact share', () => {
    const random = seededRandom('apportion');
    for (let round = 0; round < 500; round += 1) {
      const weights = Array.from(
        { length: wholeBetween(random, 1, 15) },
        () => random.next() + 0.01,
      );
      const total = wholeBetween(random, 0, 2000);
      const parts = apportion(total, weights);
      const sum = weights.reduce((one, other) => one + other, 0);
      expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
      for (const [index, part] of parts.entries()) {
        expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1);
      }
    }
  });

  it('refuses weights of nothing', () => {
    expect(() => apportion(5, [0, 0])).toThrow('weight above zero');
    expect(() => apportion(5, [])).toThrow('weight above zero');
  });
});
