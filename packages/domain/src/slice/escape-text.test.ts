import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from './escape-text.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('%', '=', ';', '|', '3', 'B') }),
);

describe('an escaped text', () => {
  it('is the text itself when nothing in it parts a key', () => {
    expect(escapeText('north, two')).toBe('north, two');
  });

  it('holds none of the marks that part a key', () => {
    expect(escapeText('a=b;c|d%')).toBe('a%3Db%3Bc%7Cd%25');
    fc.assert(fc.property(anyText, (text) => !/[=;|]/.test(escapeText(text))));
  });

  it('reads back as the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });
});
