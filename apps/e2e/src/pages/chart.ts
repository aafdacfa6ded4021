import type { Page } from '@playwright/test';

/** A chart by its title: picture, spoken figure, table and file. */
export function chart(page: Page, title: string) {
  const figure = page.getByRole('figure', { name: title, exact: true });
  const summary = figure.getByText('Show as table', { exact: true });
  return {
    figure,
    /** What takes the focus and the arrow keys. */
    plot: figure.getByRole('group', { name: `${title}, chart` }),
    picture: figure.getByRole('img').first(),
    /** What a screen reader is told after a key. */
    spoken: figure.getByRole('status'),
    /** What everybody reads under the picture. */
    readout: (words: RegExp) => figure.getByRole('paragraph').filter({ hasText: words }),
    summary,
    table: figure.getByRole('table'),
    showTable: () => summary.click(),
    csv: figure.getByRole('link', { name: /^CSV/ }),
  };
}
