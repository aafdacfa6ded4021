import { describe, expect, it } from 'vitest';
import { newsOf } from './palette-words.ts';

describe('the line about what was found', () => {
  it('says how much, or what to try where it is nothing', () => {
    expect(newsOf({ typed: 'audit', count: 1, state: 'success' })).toBe('1 result');
    expect(newsOf({ typed: 'audit', count: 14, state: 'success' })).toBe('14 results');
    expect(newsOf({ typed: ' xyz ', count: 0, state: 'success' })).toBe(
      'Nothing answers to “xyz”. Try part of a name, a number such as 2.2.2, or a post.',
    );
  });

  it('says nothing while nothing was typed', () => {
    expect(newsOf({ typed: ' ', count: 7, state: 'success' })).toBe('');
    expect(newsOf({ typed: '', count: 7, state: 'pending' })).toBe('');
  });

  it('says that the names are not here yet, or did not come', () => {
    expect(newsOf({ typed: 'audit', count: 0, state: 'pending' })).toMatch(/^Fetching/);
    expect(newsOf({ typed: '', count: 7, state: 'error' })).toMatch(/only pages are found/);
  });
});
