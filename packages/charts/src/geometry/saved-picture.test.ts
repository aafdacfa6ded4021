import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kebabFileName } from './file-name.ts';
import { literalInk } from './literal-ink.ts';
import { savedPicture } from './saved-picture.ts';
import { textWidth } from './text-width.ts';

const WORDS = {
  title: 'Audits against the plan',
  sentence: '677 audits were done by the end of December; 722 were expected by then.',
  source: 'Exampleshire · Protection records · figures to December 2024 · made 15 January 2025',
};

describe('a picture that stands by itself', () => {
  test('has title and sentence above the chart and the source below it', () => {
    const { lines, chart } = savedPicture(WORDS, { width: 720, height: 340 });
    expect(lines.map(({ text }) => text)).toEqual([WORDS.title, WORDS.sentence, WORDS.source]);
    const [title, sentence, source] = lines;
    expect(title?.y).toBeLessThan(sentence?.y ?? 0);
    expect(sentence?.y).toBeLessThan(chart.y);
    expect(source?.y).toBeGreaterThan(chart.y + 340);
  });

  test('grows with its words: they wrap, stay inside and keep off the chart', () => {
    const words = fc.record({
      title: fc.lorem({ maxCount: 20 }),
      sentence: fc.lorem({ maxCount: 60 }),
      source: fc.lorem({ maxCount: 30 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 280, max: 1400 }),
      height: fc.integer({ min: 60, max: 900 }),
    });
    fc.assert(
      fc.property(words, size, (said, chartSize) => {
        const { width, height, lines, chart } = savedPicture(said, chartSize);
        expect(lines.map(({ text }) => text).join(' ')).toBe(
          [said.title, said.sentence, said.source].join(' '),
        );
        lines.forEach(({ x, y, text, style }, index) => {
          expect(x + textWidth(text, style)).toBeLessThanOrEqual(width - 24 + 1e-6);
          expect(y).toBeLessThan(height - 20);
          expect(y < chart.y || y - style.size >= chart.y + chartSize.height).toBe(true);
          expect(y - style.size).toBeGreaterThanOrEqual(lines[index - 1]?.y ?? 0);
        });
      }),
    );
  });

  test('a word wider than the picture is cut', () => {
    const { lines } = savedPicture(
      { ...WORDS, title: 'x'.repeat(300) },
      { width: 300, height: 90 },
    );
    expect(lines[0]?.text.endsWith('…')).toBe(true);
  });
});

describe('inks without a stylesheet', () => {
  test('a variable gives way to its literal, a list of fonts too', () => {
    expect(literalInk('var(--chart-main, #12436d)')).toBe('#12436d');
    expect(literalInk('var(--font, "Atkinson", Arial, sans-serif)')).toBe(
      '"Atkinson", Arial, sans-serif',
    );
    expect(literalInk('url(#fill-1)')).toBe('url(#fill-1)');
  });
});

describe('the name of a file', () => {
  test('is kebab case, and never empty', () => {
    expect(kebabFileName('Audits, by month (2024)')).toBe('audits-by-month-2024');
    expect(kebabFileName('Café safety')).toBe('cafe-safety');
    expect(kebabFileName('…')).toBe('chart');
  });
});
