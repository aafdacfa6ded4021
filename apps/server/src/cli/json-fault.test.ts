import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

describe('where a text stops being JSON', () => {
  it.each([['{"a": [1, 2.5e3, -0, true, null, "x\\u00e9\\n"], "b": {}}'], ['  [ ]\n'], ['"text"']])(
    'finds nothing in %s',
    (text) => {
      expect(jsonFault(text)).toBeUndefined();
    },
  );

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'A comma or "}" is missing'],
    ['{\n  "a": 1,\n}', 2, 9, 'Take away the comma before the "}"'],
    ['[1, 2', 1, 6, 'A "]" is missing'],
    ['{"a": ', 1, 7, 'The file ends too early'],
    ['', 1, 1, 'The file ends too early'],
    ['{a: 1}', 1, 2, 'Write the field name in straight quotation marks'],
    ['{"a" 1}', 1, 6, 'A colon is missing'],
    ['{"a": “b”}', 1, 7, 'Write straight double quotation marks'],
    ['{"a": "b\n}', 1, 7, 'This text has no quotation mark at its end'],
    ['{"a": "C:\\data"}', 1, 7, 'Write a backslash in a text twice, and'],
    ['{"a": 2024-03-12}', 1, 7, '"2" is not expected here. Write texts in quotation marks'],
    ['{ // ours\n}', 1, 3, 'A file of this kind can hold no remarks'],
    ['[ // ours\n]', 1, 3, 'A file of this kind can hold no remarks'],
    ['{} {}', 1, 4, 'The file should end here'],
    ['{"a": 1,\n "a": 2}', 2, 2, 'The field "a" is written twice'],
  ])('in %j it is line %i, column %i', (...[text, line, column, words]) => {
    expect(jsonFault(text)).toEqual({ line, column, words: expect.stringContaining(words) });
  });

  it('agrees with the reader of JSON about every way to break a text in one place', () => {
    const whole = '{"a": [1, -2.5e3, "x\\u00e9", true], "b": {"c": null}}';
    const parts = ['', ',', '"', '}', ']', '[', '1', ' ', '\\', '-', '.', 'e', '\n', '\u00e9'];
    for (let place = 0; place <= whole.length; place += 1) {
      for (const part of parts) {
        for (const end of [place, place + 1]) {
          const text = whole.slice(0, place) + part + whole.slice(end);
          expect([text, jsonFault(text) === undefined]).toEqual([text, isJson(text)]);
        }
      }
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
