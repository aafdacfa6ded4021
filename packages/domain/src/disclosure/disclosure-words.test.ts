import { expect, it } from 'vitest';
import { disclosureWords } from './disclosure-words.ts';

it('work and premises are shown as they are, but for a base that is too small', () => {
  expect(disclosureWords('none', 1)).toBe(
    'It counts work and premises, not people, and is shown as it is.',
  );
  expect(disclosureWords('none', 25)).toBe(
    'It counts work and premises, not people; nothing is shown of fewer than 25.',
  );
});

it('what people did at work hides small groups', () => {
  expect(disclosureWords('low', 10)).toContain('nothing is shown of fewer than 10');
  expect(disclosureWords('low', 0)).toContain('never a person');
});

it('what people said of themselves names the rounding and the smallest base that hold', () => {
  expect(disclosureWords('medium', 10)).toContain('to the nearest 5, and nothing of fewer than 25');
  expect(disclosureWords('medium', 50)).toContain('nothing of fewer than 50');
  expect(disclosureWords('high', 0)).toContain('nothing of fewer than 5 cases');
});
