import { describe, expect, it } from 'vitest';
import { audits, strategy } from '#shell/deadlines/plan-fixture.ts';
import { differsWords, progressFaults } from './progress-draft.ts';

const draft = { word: 'delayed', why: 'Two officers left in June.', by: 'Ottoline' } as const;

describe('a statement of progress before it is sent', () => {
  it('may go when it has its word, its reason and its name', () => {
    expect(progressFaults(draft, audits.hint)).toEqual([]);
  });

  it('names everything that is missing, in the order of the form', () => {
    expect(progressFaults({ word: null, why: ' ', by: '' }, audits.hint)).toEqual([
      { field: 'word', text: 'Select how it stands' },
      { field: 'why', text: 'Enter why' },
      { field: 'by', text: 'Enter who states it' },
    ]);
  });

  it('asks for a reason worth reading where the figures say otherwise, and only there', () => {
    const short = { ...draft, word: 'on-track', why: 'It is.' } as const;
    expect(progressFaults(short, audits.hint)).toEqual([
      {
        field: 'why',
        text: 'Enter a reason of 20 characters or more: the figures say otherwise',
      },
    ]);
    expect(progressFaults({ ...short, word: 'at-risk' }, audits.hint)).toEqual([]);
    expect(progressFaults({ ...short, why: 'The year is not over yet.' }, audits.hint)).toEqual([]);
  });

  it('is not longer than can be kept', () => {
    expect(progressFaults({ ...draft, why: 'x'.repeat(4001) }, audits.hint)).toHaveLength(1);
  });
});

describe('a word that the figures speak against', () => {
  it('is said at once, in both directions', () => {
    expect(differsWords('on-track', audits.hint)).toBe(
      'One of 2 success measures still to be met and the deadline of April 2024 past. If it is on track all the same, say why below. Your reason is kept beside what the figures say.',
    );
    expect(differsWords('at-risk', strategy.hint)).toMatch(/^All 2 success measures are met\./);
  });

  it('is none before one is chosen, nor where the two agree', () => {
    expect(differsWords(null, audits.hint)).toBeNull();
    expect(differsWords('delayed', audits.hint)).toBeNull();
    expect(differsWords('completed', strategy.hint)).toBeNull();
  });
});
