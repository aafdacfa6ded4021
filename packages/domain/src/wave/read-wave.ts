import { percentOf } from '../proportion/counts.ts';
import { type ShareDifference, shareDifference } from '../proportion/difference.ts';
import { type PercentRange, wilsonInterval } from '../proportion/wilson.ts';

/** One wave of a survey question: favourable answers among all answers, of those who were asked. */
export type Wave = Readonly<{
  favourable: number;
  answers: number;
  /** How many there were to ask; null where that is not known. Never under the answers. */
  population: number | null;
}>;

/** What a wave says: its score in per cent with the range for all who were asked. */
export type WaveReading =
  | Readonly<{ kind: 'score'; percent: number; range: PercentRange; responseRate: number | null }>
  | Readonly<{ kind: 'too-few'; answers: number; needed: number }>;

/**
 * The score of a wave, with Wilson's interval for what all who were asked might have said. The more
 * of them answered, the narrower it is: the answers count as n(N - 1)/(N - n), the finite population
 * correction; when all have answered there is no doubt left. It takes those who answered for a fair
 * sample of those who did not.
 *
 * Source: Cochran, Sampling Techniques, section 2.8. Worked example: 150 of 250 favourable is 60%;
 * of 400 people 250 answered, so the 250 count as 665 and the interval is 56% to 64%, against 54% to
 * 66% for very many people.
 */
export function readWave(wave: Wave, minimumBase: number): WaveReading {
  const { favourable, answers, population } = wave;
  const needed = Math.max(1, minimumBase);
  if (answers < needed) return { kind: 'too-few', answers, needed };
  const percent = percentOf({ numerator: favourable, denominator: answers });
  return {
    kind: 'score',
    percent,
    range: rangeOf(wave, percent),
    responseRate: population === null ? null : (100 * answers) / population,
  };
}

function rangeOf({ answers, population }: Wave, percent: number): PercentRange {
  if (population !== null && answers >= population) return { low: percent, high: percent };
  const counted =
    population === null ? answers : (answers * (population - 1)) / (population - answers);
  return wilsonInterval({ numerator: (percent / 100) * counted, denominator: counted });
}

/**
 * How a score changed from one wave to the next, in percentage points with the range of the change;
 * null where either wave is too small to say.
 */
export function waveChange(later: WaveReading, earlier: WaveReading): ShareDifference | null {
  if (later.kind !== 'score' || earlier.kind !== 'score') return null;
  return shareDifference(later, earlier);
}
