import { describe, expect, it } from 'vitest';
import { memberWords } from './member-words.ts';

describe('two words for a member', () => {
  it('say where a measure stands and which way it goes', () => {
    expect(memberWords('off-plan', 'better')).toBe('Off plan, getting better');
    expect(memberWords('near-plan', 'same')).toBe('Nearly on plan, steady');
    expect(memberWords('on-plan', 'worse')).toBe('On plan, getting worse');
  });

  it('leave out a way that a kind of measure cannot tell', () => {
    expect(memberWords('on-plan', null)).toBe('On plan');
  });

  it('say no way of what is done, nor of what cannot be judged', () => {
    expect(memberWords('complete', 'better')).toBe('Done');
    expect(memberWords('no-status', 'worse')).toBe('Cannot be judged yet');
  });
});
