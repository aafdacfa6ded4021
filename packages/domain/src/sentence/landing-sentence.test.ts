import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { landingForecast, type YearUnderWay } from '../forecast/landing-forecast.ts';
import { yearEndWord } from '../forecast/year-end.ts';
import { toMonth } from '../period/month.ts';
import { chanceWords } from './chance-words.ts';
import { backTestSentence, landingCautions, landingSentence } from './landing-sentence.ts';

const audits = { one: 'audit', many: 'audits' };
const tell = (year: Partial<YearUnderWay>) => {
  const whole = {
    counts: [78, 80, 75, 79, 76, 81, 77, 78, 76],
    history: [],
    target: 1000,
    aim: 'at-least',
    ...year,
  } as const;
  const landing = landingForecast(whole);
  return {
    landing,
    words: landingSentence({ landing, target: whole.target, aim: whole.aim, things: audits }),
  };
};

describe('landingSentence', () => {
  test('tells the range that holds eight times in ten, and the chance', () => {
    expect(tell({}).words).toBe(
      'If the rest of the year goes as it has so far, it is likely to end with 902 to 966 audits. Reaching 1,000 is very unlikely.',
    );
    expect(tell({ target: 940 }).words).toMatch(/There is a chance of \d\d% of reaching 940\.$/);
  });

  test('a target that is met already is no question of chance', () => {
    expect(tell({ target: 600 }).words).toContain('The target of 600 is met already.');
    expect(tell({ target: 600, aim: 'at-most' }).words).toContain(
      'The most that was agreed, 600, is passed already.',
    );
  });

  test('too early says how many months are needed, a refusal says why', () => {
    expect(tell({ counts: [80] }).words).toBe(
      'Too early to forecast the year end: 1 month of the 3 that are needed.',
    );
    expect(tell({ counts: [80.5, 2, 3] }).words).toBe(
      'The year end cannot be told. Counts must be whole numbers, 0 or more.',
    );
  });

  test('the numbers it holds are those of the forecast', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 3, maxLength: 11 }),
        fc.integer({ min: 1, max: 2000 }),
        (counts, target) => {
          const { landing, words } = tell({ counts, target });
          if (landing.kind !== 'forecast') throw new Error(landing.kind);
          const { low, high } = landing.range80;
          const allowed = [
            low,
            high,
            target,
            Math.floor(100 * landing.chance),
            Math.ceil(100 * landing.chance),
          ];
          for (const number of words.match(/\d[\d,]*/g) ?? []) {
            expect(allowed).toContain(Number(number.replaceAll(',', '')));
          }
        },
      ),
    );
  });
});

describe('chanceWords', () => {
  test.each([
    [0.049, 'very unlikely'],
    [0.05, 'a chance of 5%'],
    [0.424, 'a chance of 42%'],
    [0.796, 'a chance of 79%'],
    [0.804, 'a chance of 80%'],
    [0.199, 'a chance of 19%'],
    [0.95, 'a chance of 95%'],
    [0.951, 'almost certain'],
  ])('%d is %s', (chance, words) => {
    expect(chanceWords(chance)).toBe(words);
  });
});

describe('yearEndWord', () => {
  test('80% and more is likely, under 20% unlikely', () => {
    expect([0.8, 0.79, 0.2, 0.19].map(yearEndWord)).toEqual([
      'likely',
      'uncertain',
      'uncertain',
      'unlikely',
    ]);
  });
});

describe('the small print of a landing', () => {
  test('says how ranges did in earlier years, and what makes this one less certain', () => {
    expect(backTestSentence({ held: 2, tried: 3 }, toMonth('2024-12'))).toBe(
      'In 2 of 3 earlier years the range seen at the end of December held.',
    );
    expect(backTestSentence({ held: 1, tried: 1 }, toMonth('2024-12'))).toContain(
      'In the one earlier year the',
    );
    expect(backTestSentence({ held: 0, tried: 0 }, toMonth('2024-12'))).toBe('');
    expect(landingCautions(['recent-fall'])[0]).toContain('ends lower than this');
    expect(landingCautions(['no-history'])).toEqual([
      'No earlier year is held, so an even year is assumed.',
    ]);
  });
});
