import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toFinancialYear } from '../period/financial-year.ts';
import { toProfile } from '../target/profile.ts';
import { replacedTargetSentence } from './replaced-target.ts';

const things = { one: 'audit', many: 'audits' };
const replaced = {
  measure: '2.2.2a',
  year: toFinancialYear('2024-25'),
  value: 1000,
  profile: toProfile([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
  agreedOn: toDay('2024-03-12'),
  reason: null,
};
const target = { ...replaced, value: 900, agreedOn: toDay('2024-10-01') };

it('says what the target was, until when, and why it was replaced', () => {
  const reason = 'Two posts are vacant.';
  expect(replacedTargetSentence({ replaced, target: { ...target, reason } }, things)).toBe(
    'The target was 1,000 audits until 1 October 2024: Two posts are vacant.',
  );
});

it('speaks of one thing as one, and of no reason where none is held', () => {
  expect(replacedTargetSentence({ replaced: { ...replaced, value: 1 }, target }, things)).toBe(
    'The target was 1 audit until 1 October 2024.',
  );
});
