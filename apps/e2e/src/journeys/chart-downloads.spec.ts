import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from '../product-test.ts';

const title = 'Referrals acted on in time';
const sentence = '88% in December against 100%. Better since January 2024, now steady.';
const source = 'Exampleshire · Referral records · figures to December 2024 · made 15 January 2025';

/** The gallery's chart that can be saved. */
function savedChart(page: Page) {
  return page.locator('#xmr-step');
}

async function save(page: Page, kind: 'SVG' | 'PNG') {
  const saving = page.waitForEvent('download');
  await savedChart(page)
    .getByRole('button', { name: `${kind} of ${title}` })
    .click();
  const download = await saving;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** What the page's own reader of XML makes of a picture. */
function parsed(page: Page, markup: string) {
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const lines = Array.from(picture.querySelectorAll('text:not([aria-hidden])'));
    return {
      root: picture.documentElement.localName,
      width: Number(picture.documentElement.getAttribute('width')),
      height: Number(picture.documentElement.getAttribute('height')),
      words: lines.map((line) => line.textContent).join(' '),
      fonts: picture.documentElement.getAttribute('font-family'),
    };
  }, markup);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a ${colorScheme} page`, () => {
    test.use({ colorScheme });

    test('a chart is saved as an SVG that needs nothing else', async ({ page }) => {
      await page.goto('/gallery');
      await savedChart(page).getByRole('group', { name: title }).hover();
      const { name, content } = await save(page, 'SVG');
      const markup = content.toString('utf8');
      expect(name).toBe('referrals-acted-on-in-time.svg');
      const picture = await parsed(page, markup);
      expect(picture.root).toBe('svg');
      for (const words of [title, sentence, source, 'average 87%', 'PRS live, 1.1.1']) {
        expect(picture.words).toContain(words);
      }
      expect(picture.fonts).toMatch(/Atkinson Hyperlegible Next.*sans-serif/);
      expect(markup).not.toContain('var(');
      expect(markup).not.toContain('data-mark');
      await expect(savedChart(page).getByRole('status')).toHaveText(`Saved ${name}`);
    });
  });
}

test('a chart is saved as a PNG at twice its size, on white', async ({ page, context }) => {
  await page.goto('/gallery');
  const svg = await save(page, 'SVG');
  const { width, height } = await parsed(page, svg.content.toString('utf8'));
  const { name, content } = await save(page, 'PNG');
  expect(name).toBe('referrals-acted-on-in-time.png');
  expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(content.readUInt32BE(16)).toBe(Math.ceil(width * 2));
  expect(content.readUInt32BE(20)).toBe(Math.ceil(height * 2));
  await expect(savedChart(page).getByRole('status')).toHaveText(`Saved ${name}`);
  await context.setOffline(true);
  expect((await save(page, 'PNG')).content.length).toBeGreaterThan(1000);
});

test('what a saved chart is drawn with is what the light page draws it with', async ({ page }) => {
  await page.goto('/gallery');
  await expect(savedChart(page).getByRole('img')).toBeVisible();
  const { seen, strange } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const ink = (value: string) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const marks = Array.from(document.querySelectorAll('svg.chart-picture, svg.chart-picture *'));
    const values = marks.flatMap((mark) => Array.from(mark.attributes, ({ value }) => value));
    const inks = new Set(values.filter((value) => /^var\(--.*#/.test(value)));
    const strangers = [...inks].filter((value) => {
      const [, name, literal] = /^var\((--[\w-]+), (#\w+)\)$/.exec(value) ?? [];
      return ink(`var(${name})`) !== ink(literal ?? '');
    });
    return { seen: inks.size, strange: strangers };
  });
  expect(seen).toBeGreaterThan(8);
  expect(strange).toEqual([]);
});

for (const path of ['/', '/protection']) {
  test(`the pictures of ${path} carry title, sentence, source and day`, async ({ page }) => {
    await page.goto(path);
    const saving = page.waitForEvent('download');
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: /^SVG of / }).click();
    const download = await saving;
    const content = await readFile(await download.path(), 'utf8');
    const { words } = await parsed(page, content);
    expect(words).toContain(await figure.getByRole('heading').textContent());
    expect(words).toContain(await figure.locator('.chart-sentence').textContent());
    expect(words).toMatch(/Exampleshire.* · [A-Z][a-z ]+ · figures to the end of \w+ \d{4}/);
    expect(words).toContain('made 15 January 2025');
    await expect(figure.getByRole('status')).toHaveText(/^Saved (board|protection)-/);
  });
}
