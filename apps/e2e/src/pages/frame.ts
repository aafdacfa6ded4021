import type { Page } from '@playwright/test';

export type PageName = 'Board' | 'Protection' | 'Data';

/** What stands around every page. */
export function frame(page: Page) {
  const period = page.getByRole('region', { name: 'Period', exact: true });
  const pages = page.getByRole('navigation', { name: 'Pages' });
  return {
    heading: page.getByRole('heading', { level: 1 }),
    pages,
    pageLink: (name: PageName) => pages.getByRole('link', { name, exact: true }),
    home: page.getByRole('banner').getByRole('link', { name: /^Plumbline/ }),
    skipLink: page.getByRole('link', { name: 'Skip to main content' }),
    main: page.getByRole('main'),
    period: period.getByRole('combobox', { name: 'Period' }),
    figuresTo: period.getByText(/^Figures to/),
    previousPeriod: period.getByRole('link', { name: /^Previous period/ }),
    nextPeriod: period.getByRole('link', { name: /^Next period/ }),
    /** The line that says that nothing here is real. */
    demonstration: page.getByRole('paragraph').filter({ hasText: /^Demonstration:/ }),
    /** What a real service reads in its place. */
    today: page.getByText(/^Today is/),
    lost: page.getByRole('status').filter({ hasText: 'Plumbline does not answer' }),
    news: page.getByRole('status').filter({ hasText: 'Updated just now' }),
  };
}
