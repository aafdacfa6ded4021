import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth, widestText, wrapText } from './text-width.ts';

const STYLE = { size: 100, weight: 'regular' } as const;

test('widths come near what a browser measures for the typeface', () => {
  // Measured with the variable font at 100 pixels and tabular figures.
  const measured = [
    ['December', 467],
    ['Unsatisfactory', 652],
    ['Last year', 425],
  ] as const;
  for (const [text, pixels] of measured) {
    expect(textWidth(text, STYLE) / pixels).toBeGreaterThan(0.9);
    expect(textWidth(text, STYLE) / pixels).toBeLessThan(1.15);
  }
});

test('bold is wider than regular, and no text has no width', () => {
  expect(textWidth('677 done', { size: 15, weight: 'bold' })).toBeGreaterThan(
    textWidth('677 done', { size: 15, weight: 'regular' }),
  );
  expect(textWidth('', STYLE)).toBe(0);
  expect(widestText([], STYLE)).toBe(0);
});

test('two texts together are as wide as one after the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(textWidth(a + b, STYLE)).toBeCloseTo(textWidth(a, STYLE) + textWidth(b, STYLE), 6);
    }),
  );
});

test('a text that is cut fits its room, and one that fits is not cut', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 100, max: 2000 }), (text, room) => {
      const fitted = fitText(text, room, STYLE);
      expect(textWidth(fitted, STYLE)).toBeLessThanOrEqual(room);
      if (textWidth(text, STYLE) <= room) expect(fitted).toBe(text);
    }),
  );
});

test('a text is wrapped between words and loses none', () => {
  expect(wrapText('Target 1,000', 10, STYLE)).toEqual(['Target', '1,000']);
  expect(wrapText('Target 1,000', 10_000, STYLE)).toEqual(['Target 1,000']);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
      expect(wrapText(words.join(' '), 900, STYLE).join(' ')).toBe(words.join(' '));
    }),
  );
});
