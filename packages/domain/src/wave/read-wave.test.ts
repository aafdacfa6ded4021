import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWave, waveChange } from './read-wave.ts';

describe('readWave', () => {
  test('150 of 250 is 60%, 54% to 66%; of 400 people it is 56% to 64%', () => {
    const score = (population: number | null) => {
      const read = readWave({ favourable: 150, answers: 250, population }, 10);
      if (read.kind !== 'score') throw new Error('too few');
      return [read.percent, Math.round(read.range.low), Math.round(read.range.high)];
    };
    expect(score(null)).toEqual([60, 54, 66]);
    expect(score(400)).toEqual([60, 56, 64]);
    expect(score(250)).toEqual([60, 60, 60]);
  });

  test('under its minimum a wave has no score', () => {
    expect(readWave({ favourable: 9, answers: 9, population: 12 }, 10)).toEqual({
      kind: 'too-few',
      answers: 9,
      needed: 10,
    });
  });

  test('the more of the people answered, the narrower the range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 300 }),
        fc.nat(100),
        fc.integer({ min: 1, max: 500 }),
        (n, part, extra) => {
          const favourable = Math.round((n * part) / 100);
          const width = (population: number) => {
            const read = readWave({ favourable, answers: n, population }, 10);
            return read.kind === 'score' ? read.range.high - read.range.low : Number.NaN;
          };
          expect(width(n + extra)).toBeLessThan(width(n + extra + 100));
        },
      ),
    );
  });
});

describe('waveChange', () => {
  const wave = (favourable: number, answers: number) =>
    readWave({ favourable, answers, population: null }, 10);

  test('tells how far apart two waves are, with the range of the change', () => {
    const change = waveChange(wave(56, 70), wave(48, 80));
    expect(change?.points).toBeCloseTo(20, 9);
    expect(change?.low).toBeGreaterThan(0);
  });

  test('says nothing where a wave is too small', () => {
    expect(waveChange(wave(5, 6), wave(48, 80))).toBeNull();
  });
});
