import { expect, type Page } from '@playwright/test';
import { test } from '../product-test.ts';

/** What is wrong with the words in the charts of a page: those that leave their picture or meet. */
function strayWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const linesOf = (text: Element) => {
      const spans = Array.from(text.querySelectorAll('tspan[x], tspan[dy]'));
      return spans.length === 0 ? [text] : spans;
    };
    return Array.from(document.querySelectorAll('svg.chart-picture')).flatMap((picture) => {
      const room = picture.getBoundingClientRect();
      const title = picture.closest('figure')?.querySelector('.chart-title')?.textContent;
      const words = Array.from(picture.querySelectorAll('text:not([aria-hidden])'))
        .flatMap(linesOf)
        .map((line) => ({ said: line.textContent, box: line.getBoundingClientRect() }))
        .filter(({ said, box }) => said?.trim() && box.width > 0);
      const outside = words.filter(
        ({ box }) =>
          box.left < room.left - 1 ||
          box.right > room.right + 1 ||
          box.top < room.top - 3 ||
          box.bottom > room.bottom + 3,
      );
      const meeting = words.flatMap((one, place) =>
        words.slice(place + 1).flatMap((other) => {
          const across =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          // The boxes of lines are higher than their letters.
          const down =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          return across > 1 && down > 4 ? [`${title}: "${one.said}" meets "${other.said}"`] : [];
        }),
      );
      return [...outside.map(({ said }) => `${title}: "${said}" is outside`), ...meeting];
    });
  });
}

const measures = ['1.1.2a', '1.2.1a', '2.2.2a', '2.2.2b', '2.1.1a', '3.1.2a', '3.2.4a', '3.4.2a'];
const addresses = ['/gallery', '/protection', '/', ...measures.map((one) => `/measures/${one}`)];

for (const width of [340, 390, 768, 1440]) {
  test(`words in charts never meet and never leave the picture, ${width} pixels wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('svg.chart-picture').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      expect(await page.locator('svg.chart-picture text').count()).toBeGreaterThan(0);
      expect(await strayWords(page), address).toEqual([]);
    }
  });
}
