import type { Page } from '@playwright/test';

/** The list of all measures at '/measures'. */
export function measuresPage(page: Page) {
  const main = page.getByRole('main');
  const filters = main.getByRole('region', { name: 'Filters' });
  return {
    open: (search = '') => page.goto(`/measures${search}`),
    sentence: main.getByText(/: of \d+ measures/),
    table: main.getByRole('table', { name: /^Measures/ }),
    /** The rows of measures, in whichever part of the plan. */
    measures: main.getByRole('row').filter({ has: page.getByRole('rowheader').getByRole('link') }),
    measure: (name: string) =>
      main.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    parts: main.getByRole('rowheader').filter({ hasNot: page.getByRole('link') }),
    find: filters.getByRole('searchbox', { name: 'Find measures' }),
    filter: (
      name: 'Part of the plan' | 'On the Board' | 'Status' | 'Figures' | 'Kind' | 'Owner' | 'Order',
    ) => filters.getByRole('combobox', { name, exact: true }),
    /** What is filtered, in words; empty while nothing is. */
    filtered: filters.getByRole('status'),
    clearFilters: filters.getByRole('link', { name: 'Clear filters' }),
    nothingMatches: main.getByText('Nothing matches', { exact: true }),
    csv: main.getByRole('link', { name: /^CSV/ }),
  };
}
