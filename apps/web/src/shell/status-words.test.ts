import { describe, expect, it } from 'vitest';
import { statusTag } from './status-words.ts';

describe('a status as a tag', () => {
  it('has a word and a tone of its own for every status', () => {
    const words = ['on-plan', 'near-plan', 'off-plan', 'no-status'] as const;
    expect(words.map((word) => statusTag({ word }))).toEqual([
      { tone: 'good', word: 'On plan' },
      { tone: 'near', word: 'Near plan' },
      { tone: 'bad', word: 'Off plan' },
      { tone: 'none', word: 'No status' },
    ]);
  });
});
