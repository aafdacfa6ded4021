import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import { type ProgressWord, progressWords } from '../plan/progress.ts';
import { type Due, deadlineSentence, planSentence, successSentence } from './plan-sentence.ts';

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const times = (count: number, word: ProgressWord): readonly ProgressWord[] =>
  Array.from({ length: count }, () => word);

describe('the sentence of a plan', () => {
  it('counts the actions by what is stated, what is done first, and how many are overdue', () => {
    const stated = [...times(2, 'delayed'), ...times(12, 'completed'), ...times(9, 'embedded')];
    expect(planSentence([...stated, 'not-started'], { overdue: 2 })).toBe(
      'Of 24 actions 9 are embedded, 12 completed, 2 delayed and 1 not started; 2 are overdue.',
    );
  });

  it('is grammatical for one', () => {
    expect(planSentence(['at-risk'], { overdue: 1 })).toBe(
      'Of 1 action 1 is at risk; 1 is overdue.',
    );
    expect(planSentence(['on-track', 'completed'], { overdue: 0 })).toBe(
      'Of 2 actions 1 is completed and 1 on track; none is overdue.',
    );
    expect(planSentence([], { overdue: 0 })).toBe('It has no actions.');
  });

  it('has counts that add up to all actions, none of them nought', () => {
    const words = fc.array(fc.constantFrom(...progressWords), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, (stated) => {
        const [all = 0, ...counts] = numbersIn(planSentence(stated, { overdue: 0 }));
        expect(all).toBe(stated.length);
        expect(sumOf(counts)).toBe(stated.length);
        expect(counts).not.toContain(0);
      }),
    );
  });
});

describe('the sentence of the success measures', () => {
  it('counts them by their verdict', () => {
    const counts = { met: 41, 'not-met': 20, 'too-early': 12, 'no-baseline': 9 };
    expect(successSentence(counts)).toBe(
      'Of 82 success measures 41 are met, 20 not met, 12 too early to say and 9 without a baseline.',
    );
    const none = { met: 0, 'not-met': 0, 'too-early': 0, 'no-baseline': 0 };
    expect(successSentence({ ...none, 'not-met': 1 })).toBe('Of 1 success measure 1 is not met.');
    expect(successSentence(none)).toBe('No success measure has been agreed.');
  });

  it('has counts that add up to all of them', () => {
    const count = fc.nat(99);
    const counts = fc.record({
      met: count,
      'not-met': count,
      'too-early': count,
      'no-baseline': count,
    });
    fc.assert(
      fc.property(counts, (all) => {
        const [total = 0, ...parts] = numbersIn(successSentence(all));
        expect(sumOf(parts)).toBe(total);
        expect(total).toBe(sumOf(Object.values(all)));
      }),
    );
  });
});

describe('the sentence of the deadlines', () => {
  const due = (deadline: string, isDone = false): Due => ({ deadline: toMonth(deadline), isDone });
  const today = toDay('2025-01-15');

  it('says how many are past, how many of those are not done, and which comes next', () => {
    const all = [
      due('2024-04', true),
      due('2024-04'),
      due('2025-03'),
      due('2025-03'),
      due('2025-02', true),
    ];
    expect(deadlineSentence(all, today)).toBe(
      'Of 5 deadlines 2 are past, and 1 of those actions is not done. The next is 31 March 2025, for 2 open actions.',
    );
  });

  it('counts a deadline as past from the day after the end of its month', () => {
    const all = [due('2025-01')];
    expect(deadlineSentence(all, toDay('2025-01-31'))).toBe(
      'Of 1 deadline none is past. The next is 31 January 2025, for 1 open action.',
    );
    expect(deadlineSentence(all, toDay('2025-02-01'))).toBe(
      'Of 1 deadline 1 is past, and that action is not done. No open action has a deadline ahead.',
    );
  });

  it('says when all that is past is done', () => {
    expect(deadlineSentence([due('2024-04', true), due('2024-06', true)], today)).toBe(
      'Of 2 deadlines 2 are past, and those actions are done. No open action has a deadline ahead.',
    );
    expect(deadlineSentence([], today)).toBe('No deadline has been agreed.');
  });
});
