import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toMonth } from '../period/month.ts';
import { type FlaggedAction, flagKinds, flagsOf, ownerFault } from './flags.ts';
import type { Action, Post } from './plan.ts';
import { type ProgressWord, progressWords } from './progress.ts';

const action: Action = {
  ref: '2.2.2',
  title: 'Audit more',
  leadRole: 'Group Commander Protection',
  start: toMonth('2023-11'),
  deadline: toMonth('2024-04'),
  resources: null,
  expectedEffect: null,
  problems: [],
  dependsOn: [],
  printed: { word: 'on-track', label: 'On track', colour: 'green', on: toDay('2023-11-15') },
  successMeasures: [],
  publishedText: null,
  source: null,
  page: null,
};
const post: Post = {
  role: 'Group Commander Protection',
  aliases: [],
  holders: [{ from: toDay('2023-01-01'), name: 'Ash Reed' }],
  deputy: null,
};
const finished = { word: 'finished', reason: 'All met.', holds: true } as const;
const flagsFor = (stated: ProgressWord, more: Partial<FlaggedAction> = {}, today = '2024-02-01') =>
  flagsOf(
    { action, stated, hint: finished, since: [], waitingFor: [], posts: [post], ...more },
    toDay(today),
  );

describe('an action is flagged', () => {
  it('as overdue from the first day after its deadline month, unless it is done', () => {
    const late = progressWords.filter((word) => flagsFor(word, {}, '2024-05-01').length > 0);
    expect(late).toEqual(['not-started', 'on-track', 'delayed', 'at-risk']);
    expect(flagsFor('delayed', {}, '2024-04-30')).toEqual([]);
    expect(flagsFor('delayed', {}, '2025-01-15')).toEqual([
      { kind: 'overdue', reason: 'Overdue by 8 months.' },
    ]);
  });

  it('when it is stated on track and the figures say off course', () => {
    const hint = { word: 'off-course', reason: 'Audits off plan.', holds: true } as const;
    expect(flagsFor('on-track', { hint })).toEqual([
      { kind: 'on-track-but-off', reason: 'Stated on track, but audits off plan.' },
    ]);
    expect(flagsFor('delayed', { hint })).toEqual([]);
    const named = { ...hint, reason: 'PRS referrals off plan.' };
    expect(flagsFor('on-track', { hint: named })[0]?.reason).toBe(
      'Stated on track, but PRS referrals off plan.',
    );
  });

  it('when it is done and a measure that lacks what was asked has not moved for the better', () => {
    const words = 'was 53% in October 2023 and is 52% in December 2024';
    const since = [
      { name: 'Confidence', words, moved: false },
      { name: 'Letters', words: 'was 1 and is 2', moved: true },
      { name: 'Calls', words: 'was 4 and is 4', moved: false },
    ];
    for (const word of ['completed', 'embedded'] as const) {
      expect(flagsFor(word, { since })).toEqual([
        { kind: 'done-but-unmoved', reason: `Confidence ${words}; Calls was 4 and is 4.` },
      ]);
    }
    expect(flagsFor('on-track', { since })).toEqual([]);
  });

  it('when its start month is over and it is stated as not started', () => {
    expect(flagsFor('not-started', {}, '2023-11-30')).toEqual([]);
    expect(flagsFor('not-started', {}, '2023-12-01')).toEqual([
      { kind: 'start-passed', reason: 'It was to start in November 2023.' },
    ]);
    expect(flagsFor('on-track', {}, '2023-12-01')).toEqual([]);
  });

  it('when it is done before an action that it depends on', () => {
    const waitingFor = ['1.2.4', '1.2.5'];
    expect(flagsFor('completed', { waitingFor })).toEqual([
      { kind: 'done-before-others', reason: 'It depends on 1.2.4 and 1.2.5, not done yet.' },
    ]);
    expect(flagsFor('on-track', { waitingFor })).toEqual([]);
  });

  it('when nobody leads it and it is not done', () => {
    const posts = [{ ...post, holders: [{ from: toDay('2024-01-01'), name: null }] }];
    expect(flagsFor('on-track', { posts }).map(({ kind }) => kind)).toEqual(['no-owner']);
    expect(flagsFor('completed', { posts })).toEqual([]);
  });

  it('by several faults at once, the gravest first', () => {
    const kinds = flagsFor(
      'not-started',
      { action: { ...action, leadRole: null } },
      '2024-06-01',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['overdue', 'start-passed', 'no-owner']);
    expect(kinds).toEqual(flagKinds.filter((kind) => kinds.includes(kind)));
  });
});

describe('who leads an action', () => {
  const today = toDay('2024-12-01');
  const vacant: Post = {
    role: 'Head of Human Resources',
    aliases: ['Head of HR'],
    holders: [
      { from: toDay('2023-01-01'), name: 'Ida Marsh' },
      { from: toDay('2024-11-01'), name: null },
    ],
    deputy: null,
  };

  it('is at fault while it is to be confirmed', () => {
    expect(ownerFault(null, [], today)).toBe('Its lead is still to be confirmed.');
  });

  it('is at fault when the post is vacant, under its own name, with the deputy if there is one', () => {
    expect(ownerFault('Head of HR', [vacant], today)).toBe(
      'The post of Head of Human Resources is vacant.',
    );
    expect(ownerFault('Head of HR', [{ ...vacant, deputy: 'HR Manager' }], today)).toBe(
      'The post of Head of Human Resources is vacant; HR Manager stands in.',
    );
    expect(ownerFault('Head of HR', [vacant], toDay('2024-10-31'))).toBeNull();
  });

  it('is taken to be there when the plan does not say who holds the post', () => {
    expect(ownerFault('Head of IT', [vacant], today)).toBeNull();
    expect(ownerFault('Head of HR', [{ ...vacant, holders: [] }], today)).toBeNull();
  });
});
