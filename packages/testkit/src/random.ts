/**
 * Repeatable chance: the same seed gives the same data on every machine, so a demonstration looks
 * the same twice and a failing test can be run again.
 */

/** A source of chance. `next()` is uniform in [0, 1). */
export type Random = Readonly<{
  next: () => number;
  /** A source of its own for one purpose, so that drawing more for it disturbs nothing else. */
  fork: (purpose: string) => Random;
}>;

/** A source of chance from the words of a seed. */
export function seededRandom(seed: string): Random {
  return { next: sfc32(hashWords(seed)), fork: (purpose) => seededRandom(`${seed}/${purpose}`) };
}

/**
 * Chris Doty-Humphrey's Small Fast Counting generator with 32-bit words (PractRand, public
 * domain): 128 bits of state, good in every position of its output.
 */
function sfc32(state: readonly [number, number, number]): () => number {
  let [a, b, c] = state;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // Its author discards the first draws, which still resemble the seed.
  for (let draw = 0; draw < 15; draw += 1) next();
  return next;
}

/** Three words from a text, by 32-bit FNV-1a (Fowler, Noll and Vo) started at three offsets. */
function hashWords(text: string): readonly [number, number, number] {
  const hash = (offset: number) => {
    let value = offset;
    for (let at = 0; at < text.length; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    }
    return value | 0;
  };
  return [hash(0x811c9dc5), hash(0x2f0b4c47), hash(0x5bd1e995)];
}

/** True with the given probability. */
export function chance(random: Random, probability: number): boolean {
  return random.next() < probability;
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

/** One of the choices, each as likely as the next. Throws when there is none. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random.next() * choices.length)];
  if (choice === undefined) throw new RangeError('pick requires at least one choice');
  return choice;
}

/** One of the choices, as likely as its weight. Throws when no weight is above zero. */
export function pickWeighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new RangeError('pickWeighted requires a weight above zero');
}

/** The same things in a random order (Fisher and Yates, as Durstenfeld has it). */
export function shuffled<T>(random: Random, things: readonly T[]): readonly T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = wholeBetween(random, 0, last);
    const [kept, moved] = [order[last] as T, order[other] as T];
    order[last] = moved;
    order[other] = kept;
  }
  return order;
}

/** A standard normal number (Box and Muller, 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

/** A log-normal number by its median and the standard deviation of its logarithm. */
export function logNormal(
  random: Random,
  shape: Readonly<{ median: number; sigma: number }>,
): number {
  return shape.median * Math.exp(shape.sigma * normal(random));
}

/** A count of failures before a success (0, 1, 2 …) with the given mean: days of delay. */
export function geometric(random: Random, mean: number): number {
  return mean <= 0 ? 0 : Math.floor(Math.log(1 - random.next()) / Math.log(mean / (mean + 1)));
}

/** A Poisson count by Knuth's product of uniforms, in steps so that a large mean does not underflow. */
export function poisson(random: Random, mean: number): number {
  const step = 500;
  let count = 0;
  for (let left = mean; left > 0; left -= step) {
    const limit = Math.exp(-Math.min(left, step));
    for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  }
  return count;
}

/** A gamma number of scale 1 (Marsaglia and Tsang, 2000). Shape at least 1. */
function gamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return d * v;
    }
  }
}

/**
 * A negative binomial count by its mean and size: a Poisson count whose mean itself varies.
 * Variance is mean + mean² / size. Size at least 1.
 */
export function negativeBinomial(
  random: Random,
  shape: Readonly<{ mean: number; size: number }>,
): number {
  return poisson(random, (shape.mean * gamma(random, shape.size)) / shape.size);
}
