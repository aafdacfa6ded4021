import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GALLERY_CASES } from './cases.tsx';

const WIDTHS = [720, 340];

/** Ids counted from 1, two decimals, an element a line: a change reads as what it is. */
function normalised(markup: string): string {
  const ids = new Map<string, string>();
  const known = (id: string) => {
    const name = ids.get(id) ?? `id${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  return markup
    .replaceAll(/_[a-zA-Z]*[rR]_[0-9a-z]+_/g, known)
    .replaceAll(/-?\d+\.\d{3,}/g, (decimal) => String(Math.round(Number(decimal) * 100) / 100))
    .replaceAll('><', '>\n<')
    .concat('\n');
}

describe.each(WIDTHS)('at %i pixels', (width) => {
  test.each(GALLERY_CASES)('$id is drawn as its golden file', async ({ id, element }) => {
    const markup = normalised(renderToStaticMarkup(element(width)));
    await expect(markup).toMatchFileSnapshot(`golden/${id}-${width}.html`);
  });

  test.each(GALLERY_CASES)('$id holds no figure that is not a number', ({ element }) => {
    expect(renderToStaticMarkup(element(width))).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

test.each(GALLERY_CASES)('$id opens its sentence with a figure of its picture', ({ element }) => {
  const markup = renderToStaticMarkup(element(720));
  const [, figure] = /class="chart-sentence">(\d+%) in /.exec(markup) ?? [];
  const readout = /class="chart-readout[^"]*">(.*?)<\/p>/.exec(markup)?.[1] ?? '';
  expect(readout).toContain(figure ?? '');
});

test('every case has its own id', () => {
  const ids = GALLERY_CASES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
