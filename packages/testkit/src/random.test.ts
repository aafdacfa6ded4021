import { describe, expect, it } from 'vitest';
import {
  chance,
  geometric,
  logNormal,
  negativeBinomial,
  normal,
  pick,
  pickWeighted,
  poisson,
  type Random,
  seededRandom,
  shuffled,
  wholeBetween,
} from './random.ts';

const draws = 20_000;

function sample(draw: (random: Random) => number, seed = 'sample'): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: draws }, () => draw(random));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function variance(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((number) => (number - middle) ** 2));
}

function share(numbers: readonly number[], part: (number: number) => boolean): number {
  return numbers.filter(part).length / numbers.length;
}

describe('seededRandom(seed)', () => {
  it('gives the same draws for the same seed and others for another', () => {
    const first = (seed: string) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(first('a')).toEqual(first('a'));
    expect(first('a')).not.toEqual(first('b'));
  });

  it('keeps to the draws it has always given, so that the demonstration never changes', () => {
    const random = seededRandom('Exampleshire');
    expect([random.next(), random.next()]).toEqual([0.2804971351288259, 0.8290840070694685]);
  });

  it('forks a source that does not depend on how much was drawn before', () => {
    const used = seededRandom('a');
    for (let draw = 0; draw < 100; draw += 1) used.next();
    expect(used.fork('x').next()).toBe(seededRandom('a').fork('x').next());
    expect(used.fork('x').next()).not.toBe(used.fork('y').next());
  });

  it('is uniform in [0, 1): a tenth of the draws in each tenth', () => {
    const numbers = sample((random) => random.next());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const within = share(numbers, (number) => Math.floor(number * 10) === tenth);
      expect(within).toBeCloseTo(0.1, 1.8);
    }
  });
});

describe('draws have the mean and spread they are asked for', () => {
  it('chance(0.3) is true three times in ten', () => {
    expect(mean(sample((random) => (chance(random, 0.3) ? 1 : 0)))).toBeCloseTo(0.3, 1.8);
  });

  it('wholeBetween(3, 5) is 3, 4 or 5, equally often', () => {
    const numbers = sample((random) => wholeBetween(random, 3, 5));
    expect([...new Set(numbers)].sort()).toEqual([3, 4, 5]);
    expect(mean(numbers)).toBeCloseTo(4, 1);
  });

  it('normal has mean 0 and variance 1', () => {
    const numbers = sample(normal);
    expect(mean(numbers)).toBeCloseTo(0, 1);
    expect(variance(numbers)).toBeCloseTo(1, 1);
  });

  it('logNormal has its median, and 16% above one sigma', () => {
    const numbers = sample((random) => logNormal(random, { median: 5.5, sigma: 0.5 }));
    expect(share(numbers, (number) => number < 5.5)).toBeCloseTo(0.5, 1.8);
    expect(share(numbers, (number) => number > 5.5 * Math.exp(0.5))).toBeCloseTo(0.159, 1.8);
  });

  it('geometric(4) has mean 4 and is 0 one time in five', () => {
    const numbers = sample((random) => geometric(random, 4));
    expect(mean(numbers)).toBeCloseTo(4, 0);
    expect(share(numbers, (number) => number === 0)).toBeCloseTo(0.2, 1.8);
    expect(geometric(seededRandom('a'), 0)).toBe(0);
  });

  it('poisson has a variance equal to its mean, also for a large mean', () => {
    const numbers = sample((random) => poisson(random, 3));
    expect(mean(numbers)).toBeCloseTo(3, 1);
    expect(variance(numbers)).toBeCloseTo(3, 0);
    const random = seededRandom('large');
    const large = Array.from({ length: 200 }, () => poisson(random, 1200));
    expect(Math.abs(mean(large) - 1200)).toBeLessThan(10);
  });

  it('negativeBinomial has variance mean + mean² / size', () => {
    const numbers = sample((random) => negativeBinomial(random, { mean: 20, size: 8 }));
    expect(Math.abs(mean(numbers) - 20)).toBeLessThan(0.4);
    expect(Math.abs(variance(numbers) - 70)).toBeLessThan(5);
  });
});

describe('choices', () => {
  it('pickWeighted chooses by weight and never what weighs nothing', () => {
    const numbers = sample((random) =>
      pickWeighted(random, [
        [1, 3],
        [2, 0],
        [3, 1],
      ]),
    );
    expect(share(numbers, (number) => number === 1)).toBeCloseTo(0.75, 1.8);
    expect(numbers.includes(2)).toBe(false);
  });

  it('pick and pickWeighted refuse to choose from nothing', () => {
    expect(() => pick(seededRandom('a'), [])).toThrow('at least one choice');
    expect(() => pickWeighted(seededRandom('a'), [])).toThrow('above zero');
  });

  it('shuffled keeps every thing once and leaves the list alone', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const order = shuffled(seededRandom('a'), list);
    expect(order).not.toEqual(list);
    expect([...order].sort((one, other) => one - other)).toEqual(list);
  });
});
