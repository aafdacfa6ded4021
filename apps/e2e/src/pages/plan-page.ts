import type { Page } from '@playwright/test';

/** The plan at '/plan': what to look at, its actions, and its other parts. */
export function planPage(page: Page) {
  const main = page.getByRole('main');
  const filters = main.getByRole('region', { name: 'Filters' });
  const figures = main.getByRole('region', { name: 'How far the plan has come' });
  const parts = main.getByRole('navigation', { name: 'Parts of the plan' });
  return {
    open: (search = '') => page.goto(`/plan${search}`),
    heading: main.getByRole('heading', { level: 1 }),
    sentence: main.getByText(/^Of \d+ actions/),
    /** Which plan, where there are several. */
    choose: main.getByLabel('Plan', { exact: true }),
    overdue: figures.getByRole('link').first(),
    lookAt: main.getByRole('region', { name: 'Look at these' }),
    part: (name: 'Actions' | 'Deadlines' | 'Owners' | 'Inspection') =>
      parts.getByRole('link', { name, exact: true }),
    filter: (name: 'Priority' | 'Stated progress' | 'Lead' | 'To look at' | 'Order') =>
      filters.getByRole('combobox', { name, exact: true }),
    find: filters.getByRole('searchbox', { name: 'Find actions' }),
    /** What is filtered, in words; empty while nothing is. */
    filtered: filters.getByRole('status'),
    clearFilters: filters.getByRole('link', { name: 'Clear filters' }),
    nothingMatches: main.getByText('Nothing matches', { exact: true }).filter({ visible: true }),
    /** The rows of actions in sight, in whichever tables they stand. */
    actions: main.getByRole('row').filter({ has: page.getByRole('rowheader').getByRole('link') }),
    recommendation: (ref: string) =>
      main.getByRole('region', { name: `Recommendation ${ref}`, exact: true }),
    owners: main.getByRole('table', { name: /^Posts that lead/ }),
    improvements: main.getByRole('table', { name: 'Areas for improvement' }),
    known: main.getByText(/^As known on/),
  };
}
