import { describe, expect, it } from 'vitest';
import { openedText, withAddress, withTyped } from './typed-text.ts';

describe('words that the address follows', () => {
  it('are not lost while the address is behind the keys', () => {
    const typed = withTyped(withTyped(openedText(''), 'a'), 'au');
    expect(typed.sent).toEqual(['a', 'au']);
    const behind = withAddress(typed, 'a');
    expect(behind).toMatchObject({ words: 'au', sent: ['au'] });
    expect(withAddress(behind, 'au')).toMatchObject({ words: 'au', sent: [] });
  });

  it('may skip an address that never came', () => {
    const typed = withTyped(withTyped(openedText(''), 'a'), 'au');
    expect(withAddress(typed, 'au')).toEqual({ words: 'au', seen: 'au', sent: [] });
  });

  it('give way to an address that was not typed: the filters were cleared', () => {
    const typed = withAddress(withTyped(openedText(''), 'audit'), 'audit');
    expect(withAddress(typed, '')).toEqual(openedText(''));
  });

  it('keep a space that asks for nothing new', () => {
    const typed = withTyped(openedText('audit'), 'audit ');
    expect(typed).toEqual({ words: 'audit ', seen: 'audit', sent: [] });
  });
});
