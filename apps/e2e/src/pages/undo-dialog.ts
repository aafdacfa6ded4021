import type { Page } from '@playwright/test';

/** The question before an import is taken back. */
export function undoDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^Undo import/ });
  return {
    dialog,
    undo: dialog.getByRole('button', { name: 'Undo this import' }),
    keep: dialog.getByRole('button', { name: 'Keep it' }),
  };
}
