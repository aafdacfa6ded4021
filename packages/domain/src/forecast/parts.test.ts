import { describe, expect, test } from 'vitest';
import { dispersionOf } from './dispersion.ts';
import { chanceOfMeeting, rangesAbout } from './landing-range.ts';
import { monthShares } from './month-shares.ts';
import { remainingWork } from './remaining-work.ts';
import { seasonDoubt } from './season-doubt.ts';
import { yearEndWord } from './year-end.ts';
import { yearLevel } from './year-level.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const even = (counts: readonly number[], level: number) => ({
  counts,
  expected: Array(12).fill(level / 12),
});

describe('dispersionOf', () => {
  const noisy = [
    [60, 110, 70, 95, 50, 120, 80, 65, 105, 90, 58, 97],
    [100, 62, 88, 115, 55, 79, 101, 67, 92, 60, 110, 71],
    [75, 98, 57, 105, 83, 62, 118, 90, 66, 99, 72, 75],
  ];
  const soFar = [95, 52, 110, 70, 60, 98, 45, 105, 65];

  test('chi-squared of 232.2 over 41 degrees of freedom is a dispersion of 5.66', () => {
    const years = [...noisy.map((year) => even(year, sum(year))), even(soFar, sum(soFar) / 0.75)];
    expect(dispersionOf(years, 0).phi).toBeCloseTo(5.6639, 4);
  });

  test('months quieter than chance count as chance alone', () => {
    expect(dispersionOf([even(Array(12).fill(83), 996)], 0).phi).toBe(1);
  });

  test('months that go like their neighbours inflate it, fewer months do too', () => {
    const waves = [60, 70, 85, 100, 110, 100, 85, 70, 60, 70, 85, 105];
    const turns = [60, 110, 70, 100, 85, 105, 60, 100, 70, 85, 70, 85];
    const of = (counts: readonly number[]) =>
      dispersionOf([even(counts, sum(counts))], 0).inflation;
    expect(of(waves)).toBeGreaterThan(of(turns) * 1.3);
    const few = [{ counts: [80, 90, 70], expected: Array(12).fill(80) }];
    const many = [even([...turns], sum(turns)), even([...turns], sum(turns))];
    expect(dispersionOf(few, 0).inflation).toBeGreaterThan(dispersionOf(many, 0).inflation);
  });

  test('few months do not inflate what chance alone explains', () => {
    expect(dispersionOf([{ counts: [80, 81, 79], expected: Array(12).fill(80) }], 0)).toEqual({
      phi: 1,
      inflation: 1,
    });
  });

  test('months with nothing to expect bring no degree of freedom', () => {
    const scheduled = (counts: readonly number[]) => ({
      counts,
      expected: [12, 0, 0, 12, 0, 0, 12, 0, 0, 12, 0, 0],
    });
    const counts = [20, 0, 0, 5, 0, 0, 18, 0, 0, 6, 0, 0];
    // 8²/12 + 7²/12 + 6²/12 + 6²/12 = 15.4 over four months less one for the level.
    expect(dispersionOf([scheduled(counts)], 0).phi).toBeCloseTo(15.4167 / 3, 3);
  });
});

describe('yearLevel', () => {
  test('700 in three quarters is 933; three years of 1,000 draw it to 936.8', () => {
    const facts = { done: 700, share: 0.75, phi: 1 };
    const alone = yearLevel({ ...facts, earlierTotals: [] });
    expect(alone.level).toBeCloseTo(933.33, 2);
    expect(alone.variance).toBeCloseTo(1244.4, 1);
    const drawn = yearLevel({ ...facts, earlierTotals: [1000, 1000, 1000] });
    expect(drawn.level).toBeCloseTo(936.83, 2);
    expect(drawn.variance).toBeCloseTo(1179.2, 1);
  });

  test('nothing done is not certainty that nothing comes', () => {
    const none = yearLevel({ done: 0, share: 0.5, phi: 1, earlierTotals: [] });
    expect(none.level).toBeGreaterThan(0);
    expect(none.variance).toBeGreaterThan(0);
  });
});

describe('remainingWork', () => {
  test('a quarter of 936.8 is left, with a standard deviation of 17.5', () => {
    const history = [
      [83, 85, 81, 84, 82, 86, 80, 84, 83, 85, 84, 83],
      [80, 84, 86, 82, 85, 83, 84, 81, 86, 82, 83, 84],
      [85, 82, 83, 86, 80, 84, 83, 85, 82, 84, 86, 80],
    ];
    const counts = [78, 80, 75, 79, 76, 81, 77, 78, 76];
    const { mean, variance } = remainingWork({ counts, history }, 0);
    expect(mean).toBeCloseTo(234.2068, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(17.55, 2);
  });
});

describe('seasonDoubt', () => {
  const judged = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const asked = [9, 10, 11];

  test('one year with 60% of its work by December leaves a doubt of 99 about 889', () => {
    const late = Array.from({ length: 12 }, (_, month) => (month < 9 ? 600 : 1200));
    const season = monthShares([late]);
    const doubt = seasonDoubt({ season, judged, asked, level: 889, told: 889, phi: 0 });
    expect(Math.sqrt(doubt.other)).toBeCloseTo(98.8, 1);
    expect(doubt.chance).toBe(0);
  });

  test('without history the doubt about an even year is that of shares drawn from a thousand', () => {
    const season = monthShares([]);
    const doubt = seasonDoubt({ season, judged, asked, level: 1000, told: 1000, phi: 1 });
    // 1000² x (0.25 x 0.75 + 0.25² x 0.25/0.75 + 2 x 0.25²) / 1000
    expect(doubt.other).toBeCloseTo(333.3, 1);
  });
});

test('the words for the year end change at 80% and 20%', () => {
  expect(yearEndWord(0.8)).toBe('likely');
  expect(yearEndWord(0.1999)).toBe('unlikely');
});

describe('ranges and chance of a landing', () => {
  const rest = { mean: 240, variance: 960 };

  test('are those of the negative binomial, as its terms added up one by one give them', () => {
    expect(rangesAbout(700, rest)).toEqual({
      range80: { low: 901, high: 980 },
      range95: { low: 883, high: 1004 },
    });
    expect(chanceOfMeeting(260, 'at-least', rest)).toBeCloseTo(0.2570463756, 9);
  });

  test('what is met already is certain; what may not be passed is told the other way round', () => {
    expect(chanceOfMeeting(0, 'at-least', rest)).toBe(1);
    const most = chanceOfMeeting(259, 'at-most', rest);
    expect(most + chanceOfMeeting(260, 'at-least', rest)).toBeCloseTo(1, 12);
  });
});
