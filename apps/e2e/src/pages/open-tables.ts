import type { Page } from '@playwright/test';

/** Opens the table of every chart on the page. */
export function openTables(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const table of document.querySelectorAll('details')) table.open = true;
  });
}
