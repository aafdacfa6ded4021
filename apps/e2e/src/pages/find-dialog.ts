import type { Page } from '@playwright/test';

/** What finds anything by name: its button on every page, and its dialog. */
export function findDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Find', exact: true });
  const field = dialog.getByRole('combobox', { name: /^Find/ });
  const options = dialog.getByRole('option');
  const button = page.getByRole('banner').getByRole('button', { name: 'Find', exact: true });
  return {
    button,
    dialog,
    field,
    options,
    option: (name: string | RegExp) => dialog.getByRole('option', { name }),
    /** The option that Enter opens. */
    active: dialog.getByRole('option', { selected: true }),
    groups: dialog.getByRole('group'),
    group: (name: string | RegExp) => dialog.getByRole('group', { name }),
    news: dialog.getByRole('status'),
    close: dialog.getByRole('button', { name: 'Close' }),
    shortcuts: dialog.getByRole('button', { name: 'Keyboard shortcuts' }),
    open: async () => {
      // Keys are heard once the page is there.
      await button.waitFor();
      await page.keyboard.press('Control+k');
      await field.waitFor();
    },
  };
}

/** The help about the keys. */
export function keysDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  return {
    dialog,
    close: dialog.getByRole('button', { name: 'Close' }),
    singleKeys: dialog.getByRole('checkbox', { name: /^Use single keys/ }),
    open: async () => {
      await findDialog(page).button.waitFor();
      await page.keyboard.press('?');
      await dialog.waitFor();
    },
  };
}
