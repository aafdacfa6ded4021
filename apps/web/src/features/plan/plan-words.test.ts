import { progressWords } from '@plumbline/domain/plan/progress';
import { describe, expect, it } from 'vitest';
import { audits, networks, strategy, survey } from '#shell/deadlines/plan-fixture.ts';
import { progressTag } from '#shell/progress-tag.ts';
import { partOf } from './plan-parts.ts';
import {
  disagreementSentence,
  disagreementWords,
  flagName,
  fromWords,
  improvementsNote,
  metWords,
  needsReason,
  ownerNote,
  progressName,
  statedNote,
  unmetWords,
} from './plan-words.ts';

describe('stated progress', () => {
  it('is a word of its own for each, with a shape that repeats it', () => {
    const tags = progressWords.map(progressTag);
    expect(tags.map(({ word }) => word)).toEqual([
      'Not started',
      'On track',
      'Delayed',
      'At risk',
      'Completed',
      'Embedded',
    ]);
    expect(tags.map(({ tone }) => tone)).toEqual(['none', 'good', 'near', 'bad', 'done', 'done']);
  });

  it('says its label of the plan only where that is not our word', () => {
    expect(statedNote(audits.stated)).toBe('since 17 October 2024');
    expect(statedNote(survey.stated)).toBe('“Risk to progress”, since 15 November 2023');
  });
});

describe('what the figures say', () => {
  it('is spelled out where it differs from what is stated', () => {
    expect(disagreementWords(audits.hint)).toBe('Stated better than the figures say');
    expect(disagreementSentence(audits)).toBe(
      'It is stated as on track, but the figures say: one of 2 success measures still to be met and the deadline of April 2024 past.',
    );
  });

  it('is not spelled out where the two agree', () => {
    expect(disagreementWords(strategy.hint)).toBeNull();
    expect(disagreementSentence(strategy)).toBeNull();
  });

  it('keeps the capitals of a name it begins with', () => {
    const hint = { ...audits.hint, reason: 'PRS referrals off plan.' };
    expect(disagreementSentence({ ...audits, hint })).toMatch(/say: PRS referrals off plan\.$/);
  });

  it('has its reason beside it only where something is wrong', () => {
    expect([audits, strategy, survey].map(({ hint }) => needsReason(hint))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('success measures in a cell', () => {
  it('are counted as those met of all', () => {
    expect(metWords(audits.verdicts)).toBe('1 of 2 met');
    expect(metWords({ met: 0, 'not-met': 0, 'too-early': 0, 'no-baseline': 0 })).toBe(
      'None agreed',
    );
  });

  it('say what became of the others, so that together they are all', () => {
    expect(unmetWords(audits.verdicts)).toBe('1 not met');
    expect(unmetWords(survey.verdicts)).toBe('1 too early to say and 1 without a baseline');
    expect(unmetWords(strategy.verdicts)).toBeNull();
  });
});

describe('what was stated before', () => {
  it('is said with who states it now', () => {
    const from = { word: 'on-track', label: 'Risk to progress' } as const;
    expect(fromWords({ by: 'Ottoline', from })).toBe('By Ottoline; before, “Risk to progress”');
    expect(fromWords({ by: 'Action plan 2023', from: null })).toBe('By Action plan 2023');
  });
});

describe('the areas for improvement', () => {
  const area = { ...strategy, publishedText: null, where: null, closed: null };

  it('are counted by their state, so that together they are all', () => {
    const of = (status: 'open' | 'under-way' | 'closed') => ({ ...area, status });
    expect(improvementsNote([of('open'), of('closed'), of('closed')])).toBe(
      '2 of 3 closed, 0 under way, 1 open',
    );
    expect(improvementsNote([])).toBe('None was asked for');
  });
});

describe('what an address names', () => {
  it('is called by its words; a text that names nothing stays as it is', () => {
    expect(progressName('at-risk')).toBe('at risk');
    expect(progressName('lost')).toBe('lost');
    expect(flagName('no-owner')).toBe('Nobody leads it');
    expect(flagName('lost')).toBe('lost');
    expect([undefined, 'owners', 'lost'].map(partOf)).toEqual(['actions', 'owners', 'actions']);
  });
});

describe('under a post', () => {
  it('stands who holds it, or that it is vacant; a lead to be confirmed says so itself', () => {
    expect(ownerNote(audits.owner)).toBe('Ottoline Farrowby');
    expect(ownerNote(survey.owner)).toBe('Vacant');
    expect(ownerNote({ ...survey.owner, deputy: 'Head of HR' })).toBe(
      'Vacant; Head of HR stands in',
    );
    expect(ownerNote(networks.owner)).toBeNull();
  });
});
