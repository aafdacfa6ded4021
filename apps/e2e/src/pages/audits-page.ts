import { expect, type Page } from '@playwright/test';
import { numberOf } from './words.ts';

/** The audits behind a number at '/audits'. */
export function auditsPage(page: Page) {
  const table = page.getByRole('main').getByRole('table');
  const pager = page.getByRole('navigation', { name: 'Audits, pages' });
  const total = page.getByText(/^[\d,]+ (audits?|records?), the newest first$/);
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const next = pager.getByRole('button', { name: 'Next page' });
  return {
    table,
    rows,
    pager,
    next,
    back: page.getByRole('link', { name: /^‹ Back/ }),
    csv: page.getByRole('link', { name: /^CSV/ }),
    /** The total as the page states it. */
    total: () => numberOf(total),
    /** Walks through all pages and counts the rows on them. */
    countRows: async () => {
      const ids = new Set<string>();
      for (let at = 1; ; at += 1) {
        if (at > 1) await expect(pager).toContainText(`Page ${at} of`);
        await expect(rows.first()).toBeVisible();
        for (const id of await rows.getByRole('rowheader').allTextContents()) ids.add(id);
        if ((await next.count()) === 0) return ids.size;
        await next.click();
      }
    },
  };
}
