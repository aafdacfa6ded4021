import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name.ts';

describe('two writings of a name', () => {
  it.each([
    ['Siân O’Neill', 'sian  o neill'],
    ['NORTH-HUB', 'North Hub'],
    ['Zoë', 'Zoe'],
  ])('%s and %s are one where case, accents, punctuation and spacing differ', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['रवि', 'रावी'],
    ['かき', 'がき'],
    ['Łukasz', 'Lukasz'],
    ['Protection Team North, Ashbourne Vale', 'Protection Team North, Ashbourne Valley'],
  ])('%s and %s are two where their letters differ', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('is nothing where there is neither a letter nor a digit', () => {
    expect(foldName('☎️ … –')).toBe('');
  });
});
