import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import type { SuccessKind } from './plan.ts';
import {
  countVerdicts,
  type MeasureReading,
  type Proof,
  type ReadingWord,
  successVerdict,
  type VerdictWord,
} from './success-verdict.ts';

const deadline = toMonth('2024-04');
const reading = (word: ReadingWord, more: Partial<MeasureReading> = {}): MeasureReading => ({
  measure: '2.3.1a',
  name: 'Teams trained',
  word,
  words: '87% of 94 people against 100%',
  due: null,
  ...more,
});
const proof = (on: string, title = 'Minutes of the board'): Proof => ({ title, on: toDay(on) });

const coverage = (readings: readonly MeasureReading[], today: string) =>
  successVerdict({ kind: 'coverage', deadline, readings, proofs: [] }, toDay(today));
const evidence = (proofs: readonly Proof[], today: string) =>
  successVerdict({ kind: 'evidence', deadline, readings: [], proofs }, toDay(today));

describe('a success measure that asks for evidence', () => {
  it('is too early until the end of the deadline month and not met after it', () => {
    expect(evidence([], '2024-04-30')).toEqual({
      word: 'too-early',
      reason: 'No evidence yet; it is due by 30 April 2024.',
    });
    expect(evidence([], '2024-05-01')).toEqual({
      word: 'not-met',
      reason: 'No evidence has been added; it was due by 30 April 2024.',
    });
  });

  it('is met by an item of evidence, also one that came late, and names the first', () => {
    expect(evidence([proof('2024-06-03')], '2024-06-03')).toEqual({
      word: 'met',
      reason: 'Minutes of the board, 3 June 2024.',
    });
    const three = [proof('2024-06-03'), proof('2024-02-01', 'Signed policy'), proof('2024-03-01')];
    expect(evidence(three, '2024-07-01').reason).toBe(
      'Signed policy, 1 February 2024 and 2 more items.',
    );
  });

  it('is not met by evidence of a day to come', () => {
    expect(evidence([proof('2024-06-03')], '2024-06-02').word).toBe('not-met');
  });

  it('is met by nothing but evidence, whatever its measures say', () => {
    const readings = [reading('keeps')];
    const asked = { kind: 'evidence', deadline, readings, proofs: [] } as const;
    expect(successVerdict(asked, toDay('2024-05-01')).word).toBe('not-met');
  });
});

describe('a success measure that asks for figures', () => {
  it('worked example: 87% against 100% by April 2024 is too early on the 30th, not met the day after', () => {
    expect(coverage([reading('lacks')], '2024-04-30')).toEqual({
      word: 'too-early',
      reason: 'Teams trained: 87% of 94 people against 100%. It is due by 30 April 2024.',
    });
    expect(coverage([reading('lacks')], '2024-05-01')).toEqual({
      word: 'not-met',
      reason: 'Teams trained: 87% of 94 people against 100%. It was due by 30 April 2024.',
    });
  });

  it('is met as soon as all that is asked of its measures is so, before its deadline too', () => {
    const verdict = coverage([reading('keeps', { words: '100% against 100%' })], '2024-01-10');
    expect(verdict).toEqual({ word: 'met', reason: 'Teams trained: 100% against 100%.' });
  });

  it('is met only when every measure has it, and says which has not', () => {
    const both = [reading('keeps'), reading('lacks', { name: 'Managers trained', words: '60%' })];
    expect(coverage(both, '2024-05-01')).toEqual({
      word: 'not-met',
      reason: 'Managers trained: 60%. It was due by 30 April 2024.',
    });
  });

  it('says of several what each has', () => {
    const both = [reading('keeps', { words: 'all' }), reading('keeps', { name: 'B', words: '9' })];
    expect(coverage(both, '2024-05-01').reason).toBe('Teams trained: all; B: 9.');
  });

  it('waits for the later day of a measure that has its own, and not for an earlier one', () => {
    const later = [reading('lacks', { due: toDay('2025-03-31') })];
    expect(coverage(later, '2025-03-31').word).toBe('too-early');
    expect(coverage(later, '2025-04-01').reason).toMatch(/It was due by 31 March 2025\.$/);
    const earlier = [reading('lacks', { due: toDay('2024-01-31') })];
    expect(coverage(earlier, '2024-04-30').word).toBe('too-early');
  });

  it('the later day of a measure that has what is asked gives the others no more time', () => {
    const both = [reading('keeps', { due: toDay('2025-03-31') }), reading('lacks')];
    expect(coverage(both, '2024-05-01').word).toBe('not-met');
  });

  it('without a figure is not met once it is due', () => {
    expect(coverage([reading('no-figure')], '2024-05-01').word).toBe('not-met');
    expect(coverage([reading('no-figure')], '2024-04-01').word).toBe('too-early');
  });

  it('has no baseline while one of its measures has none, whatever the day', () => {
    const both = [
      reading('lacks'),
      reading('no-baseline', { name: 'Trust', words: 'no baseline yet' }),
    ];
    expect(coverage(both, '2024-05-01')).toEqual({
      word: 'no-baseline',
      reason: 'Trust: no baseline yet.',
    });
  });

  it('is not held up by a measure that gives context only', () => {
    expect(coverage([reading('context'), reading('keeps')], '2024-05-01').word).toBe('met');
  });

  it('without a measure that is asked anything cannot be judged', () => {
    expect(coverage([], '2024-05-01').reason).toBe('No measure has been agreed for it.');
    expect(coverage([reading('context')], '2024-05-01')).toEqual({
      word: 'no-baseline',
      reason: 'Nothing has been asked of its measures.',
    });
  });
});

it('the counts of verdicts add up to all success measures', () => {
  const kind = fc.constantFrom<SuccessKind>('threshold', 'direction', 'coverage', 'evidence');
  const word = fc.constantFrom<ReadingWord>(
    'keeps',
    'lacks',
    'no-figure',
    'no-baseline',
    'context',
  );
  const asked = fc.record({ kind, readings: fc.array(word.map((one) => reading(one))) });
  fc.assert(
    fc.property(fc.array(asked), fc.boolean(), (all, isLate) => {
      const today = toDay(isLate ? '2024-05-01' : '2024-04-30');
      const verdicts = all.map((one) => successVerdict({ ...one, deadline, proofs: [] }, today));
      const counts: Readonly<Record<VerdictWord, number>> = countVerdicts(verdicts);
      const sum = Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum).toBe(all.length);
      expect(counts[isLate ? 'too-early' : 'not-met']).toBe(0);
    }),
  );
});
