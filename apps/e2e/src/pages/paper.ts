import { expect, type Page } from '@playwright/test';

/** What copies a page for a board paper, and what is shown where that is not allowed. */
export function paperOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Copy for the paper' });
  return {
    button: page.getByRole('button', { name: 'Copy for the paper' }),
    /** What became of it, as it is also read out. */
    said: page.getByRole('status').filter({ hasText: /^Copied/ }),
    dialog,
    preview: dialog.getByRole('region', { name: 'What to copy' }),
    selectAndCopy: dialog.getByRole('button', { name: 'Select and copy' }),
    close: dialog.getByRole('button', { name: 'Close' }),
  };
}

/** Both forms that lie on the clipboard. */
export function readClipboard(page: Page): Promise<Readonly<{ html: string; text: string }>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await form('text/html'), text: await form('text/plain') };
  });
}

/** What was copied as a page of its own, as Word would take it, with none of our rules. */
export async function pasted(page: Page): Promise<Page> {
  const { html } = await readClipboard(page);
  const paper = await page.context().newPage();
  await paper.goto('about:blank');
  await paper.setContent(html);
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  return paper;
}
