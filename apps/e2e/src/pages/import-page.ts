import type { Page } from '@playwright/test';

export type Tab =
  | 'New'
  | 'Changed'
  | 'The same'
  | 'Refused'
  | 'Unknown names'
  | 'Missing from file';

/** The preview of one file at '/data/imports/…', and what became of it. */
export function importPage(page: Page) {
  const tabs = page.getByRole('navigation', { name: 'Rows of the file' });
  return {
    /** What the file would do, in a sentence. */
    sentence: page.getByRole('main').getByText(/^\d+ rows? read/),
    /** A count with its name: '2 New'. */
    count: (count: number, tab: Tab) =>
      tabs.getByRole('link', { name: new RegExp(`^${count}\\s*${tab}$`) }),
    tab: (tab: Tab) => tabs.getByRole('link', { name: new RegExp(`${tab}$`) }),
    /** The rows of the tab in sight. */
    rows: (tab: Tab) => page.getByRole('table', { name: `${tab} rows of the file` }),
    downloadRefused: page.getByRole('link', { name: 'Download the rows left out' }),
    addName: (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} in`) }),
    firstDay: page.getByLabel('First day'),
    lastDay: page.getByLabel('Last day'),
    useDays: page.getByRole('button', { name: 'Use these days' }),
    withdrawMissing: page.getByRole('checkbox', { name: /^Withdraw the/ }),
    controlTotal: page.getByLabel('Total printed with the export'),
    compare: page.getByRole('button', { name: 'Compare' }),
    sameFile: page.getByText('This very file has been imported before'),
    confirm: page.getByRole('button', { name: 'Confirm the import' }),
    progress: page.getByRole('progressbar', { name: 'Taking the rows' }),
    cancel: page.getByRole('button', { name: 'Cancel, take nothing' }),
    taken: page.getByRole('status').filter({ hasText: 'The file was taken' }),
    seeProtection: page.getByRole('link', { name: 'See Protection' }),
    undo: page.getByRole('button', { name: /^Undo import/ }),
  };
}
