import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { mergedSentence } from './merged-sentence.ts';

const on = toDay('2023-10-01');

it('says which team it became part of, when, and where its audits are', () => {
  expect(mergedSentence({ name: 'Hobbleford', into: 'Brindlewick', on, hasShare: false })).toBe(
    'Hobbleford: part of Brindlewick from 1 October 2023. Audits that name it stay in its row, with no share to reach.',
  );
});

it('a team that still has a share is not said to have none', () => {
  expect(mergedSentence({ name: 'Hobbleford', into: 'Brindlewick', on, hasShare: true })).toBe(
    'Hobbleford: part of Brindlewick from 1 October 2023. Audits that name it stay in its row.',
  );
});
