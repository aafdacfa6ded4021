import type { Page } from '@playwright/test';
import type { ChosenFile } from '../product/audit-file.ts';

/** The Data page at '/data': a file to send, what waits, and what there has been. */
export function dataPage(page: Page) {
  const waiting = page.getByRole('region', { name: 'Waiting for you' });
  const imports = page.getByRole('table', { name: 'Imports, newest first' });
  const file = page.getByLabel('File', { exact: true });
  const send = page.getByRole('button', { name: 'Look at what it holds' });
  return {
    open: () => page.goto('/data'),
    file,
    send,
    /** Chooses a file and asks what it would change. */
    upload: async (chosen: ChosenFile) => {
      await file.setInputFiles(chosen);
      await send.click();
    },
    errors: page.getByRole('alert').filter({ hasText: 'There is a problem' }),
    waiting,
    imports,
    /** An import of the history by its file's name. */
    importOf: (fileName: string) =>
      imports
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: fileName, exact: true }) }),
    notCounted: page.getByRole('link', { name: 'What was not counted' }),
  };
}
