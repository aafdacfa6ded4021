import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOfYear, toFinancialYear } from '../period/financial-year.ts';
import { toMonth } from '../period/month.ts';
import { protectionSentence, type YearSoFar } from './protection-sentence.ts';

const year = toFinancialYear('2024-25');
const soFar: YearSoFar = {
  year,
  through: toMonth('2024-12'),
  done: 677,
  expected: 725,
  target: 1000,
  unfinished: { month: toMonth('2025-01'), done: 22 },
};

describe('the sentence of the year so far', () => {
  it('says what was done, of what, and how it stands to what is expected by now', () => {
    expect(protectionSentence(soFar)).toBe(
      '677 of 1,000 audits done by the end of December: 48 behind the 725 expected by now. In January so far: 22.',
    );
  });

  it('says ahead and level as computed', () => {
    const words = (done: number): string =>
      protectionSentence({ ...soFar, done, unfinished: undefined });
    expect(words(730)).toContain(': 5 ahead of the 725 expected by now.');
    expect(words(725)).toContain(': level with the 725 expected by now.');
  });

  it('says so when the whole year is done before it ends', () => {
    const early = { ...soFar, through: toMonth('2025-02'), done: 1012, expected: 896 };
    expect(protectionSentence({ ...early, unfinished: undefined })).toBe(
      '1,012 audits done by the end of February, more than the 1,000 for the whole year: 116 ahead of the 896 expected by now.',
    );
  });

  it('judges a year that has ended by its target', () => {
    const ended = { ...soFar, through: toMonth('2025-03'), expected: 1000, unfinished: undefined };
    expect([958, 1000, 1003].map((done) => protectionSentence({ ...ended, done }))).toEqual([
      '958 of 1,000 audits done in 2024 to 2025: 42 short of the target.',
      '1,000 of 1,000 audits done in 2024 to 2025: the target is met.',
      '1,003 audits done in 2024 to 2025: 3 over the target of 1,000.',
    ]);
  });

  it('says so when there is no target', () => {
    expect(protectionSentence({ ...soFar, target: null, expected: null, done: 1 })).toBe(
      '1 audit done by the end of December. No target has been agreed for the year. In January so far: 22.',
    );
  });

  it('judges nothing before a month has ended', () => {
    const april = { month: toMonth('2024-04'), done: 9 };
    expect(protectionSentence({ ...soFar, through: undefined, unfinished: april })).toBe(
      'No month of 2024 to 2025 has ended yet. In April so far: 9.',
    );
  });

  it('never says ahead when behind, and holds no number that does not follow from its input', () => {
    const count = fc.nat(2000);
    const target = 1000;
    const anySoFar = fc.record({
      year: fc.constant(year),
      through: fc.constantFrom(...monthsOfYear(year)),
      done: count,
      expected: count,
      target: fc.constant(target),
      unfinished: fc.record({ month: fc.constant(toMonth('2025-01')), done: count }),
    });
    fc.assert(
      fc.property(anySoFar, (any) => {
        const { through, done, expected, unfinished } = any;
        const sentence = protectionSentence(any);
        const isWholeYear = through === '2025-03';
        const isBehind = isWholeYear ? done < target : done < expected;
        expect(/behind|short of/.test(sentence)).toBe(isBehind);
        const isAhead = isWholeYear ? done > target : done > expected;
        expect(/ahead of|over the target/.test(sentence)).toBe(isAhead);
        const gaps = [Math.abs(done - expected), Math.abs(done - target)];
        const allowed = [done, expected, target, unfinished.done, ...gaps, 2024, 2025];
        const found = sentence.replaceAll(',', '').match(/\d+/g) ?? [];
        expect(found.map(Number).every((number) => allowed.includes(number))).toBe(true);
      }),
    );
  });
});
