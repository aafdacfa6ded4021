import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuarter } from '../period/quarter.ts';
import { boardSentence, type JudgedMeasure } from './board-sentence.ts';

const period = { kind: 'quarter', quarter: toQuarter('2024-25-Q3') } as const;
const kind = 'protection measure';
const measures: readonly JudgedMeasure[] = [
  { name: 'Risk programme delivered', word: 'on-plan' },
  { name: 'Fire safety audits completed', word: 'near-plan' },
  { name: 'Audits with an unsatisfactory outcome', word: 'on-plan' },
  { name: 'Audits per available officer month', word: 'no-status' },
];

describe('the sentence of the Board', () => {
  it('counts the measures by status, the worst first', () => {
    expect(boardSentence({ period, kind, measures })).toBe(
      'Quarter 3, October to December 2024: of 4 protection measures 1 is near plan, 2 are on plan and 1 is ' +
        'without a status. Near plan: Fire safety audits completed.',
    );
  });

  it('names those off plan before any other', () => {
    const worse = [...measures, { name: 'Training', word: 'off-plan' as const }];
    expect(boardSentence({ period, kind, measures: worse })).toMatch(/ Off plan: Training\.$/);
  });

  it('says so when no measure has a figure', () => {
    expect(boardSentence({ period, kind, measures: [] })).toBe(
      'Quarter 3, October to December 2024: no protection measure has a figure yet.',
    );
  });

  it('counts every measure once', () => {
    const word = fc.constantFrom(
      'on-plan' as const,
      'near-plan' as const,
      'off-plan' as const,
      'no-status' as const,
      'complete' as const,
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const list = words.map((each) => ({ name: 'Measure', word: each }));
        const sentence = boardSentence({ period, kind, measures: list });
        const counts = [...sentence.matchAll(/(\d+) (?:is|are) /g)].map(([, count]) =>
          Number(count),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(words.length);
        expect(sentence.includes('off plan')).toBe(words.includes('off-plan'));
      }),
    );
  });
});
