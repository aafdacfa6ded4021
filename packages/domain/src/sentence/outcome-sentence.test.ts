import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { outcomeSentence } from './outcome-sentence.ts';

const through = toMonth('2024-12');
const share = { kind: 'ratio', value: (100 * 404) / 612, numerator: 404, base: 612 } as const;

describe('the sentence of outcomes', () => {
  it('says the share with its base and what is still awaited', () => {
    expect(outcomeSentence({ share, figure: '66%', through, awaiting: 18 })).toBe(
      '404 of 612 audits with an outcome in the 12 months to the end of December 2024 were ' +
        'unsatisfactory (66%). 18 more await an outcome.',
    );
    expect(outcomeSentence({ share, figure: null, through, awaiting: 1 })).toContain(
      'were unsatisfactory. 1 more awaits an outcome.',
    );
  });

  it('says that there are too few instead of a share', () => {
    const few = { kind: 'too-few', base: 12, needed: 25 } as const;
    expect(outcomeSentence({ share: few, figure: null, through, awaiting: 0 })).toBe(
      '12 audits with an outcome in the 12 months to the end of December 2024: at least 25 needed ' +
        'to show a share.',
    );
  });

  it('calls no share good, bad, high or low', () => {
    fc.assert(
      fc.property(
        fc.nat(900),
        fc.integer({ min: 1, max: 900 }),
        fc.nat(20),
        (numerator, rest, awaiting) => {
          const base = numerator + rest;
          const any = { kind: 'ratio', value: (100 * numerator) / base, numerator, base } as const;
          const sentence = outcomeSentence({ share: any, figure: null, through, awaiting });
          expect(sentence).not.toMatch(/good|bad|better|worse|high|low|ahead|behind/i);
          const found = sentence.replaceAll(',', '').match(/\d+/g) ?? [];
          const allowed = [numerator, base, awaiting, 12, 2024];
          expect(found.map(Number).every((number) => allowed.includes(number))).toBe(true);
        },
      ),
    );
  });
});
