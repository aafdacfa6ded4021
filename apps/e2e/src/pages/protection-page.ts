import type { Page } from '@playwright/test';
import { chart } from './chart.ts';

/** The Protection page at '/protection'. */
export function protectionPage(page: Page) {
  const filters = page.getByRole('region', { name: 'Filters' });
  const keyFigures = page.getByRole('region', { name: 'The year so far' });
  const programme = page.getByRole('region', { name: 'Risk programme', exact: true });
  return {
    open: (search = '') => page.goto(`/protection${search}`),
    filter: (name: 'Team' | 'Risk band' | 'Origin') =>
      filters.getByRole('combobox', { name, exact: true }),
    /** What is filtered, in words; not there while nothing is. */
    filtered: filters.getByText(/^Showing only audits/),
    clearFilters: filters.getByRole('link', { name: 'Clear filters' }),
    keyFigures,
    /** The audits done in the complete months of the year, a link to them. */
    done: keyFigures
      .getByRole('definition')
      .filter({ hasText: /^[\d,]+$/ })
      .first(),
    sentence: page
      .getByRole('main')
      .getByText(/audits? done by the end of/)
      .first(),
    cumulative: chart(page, 'Audits against what is expected by now'),
    months: chart(page, 'Audits a month'),
    teams: page.getByRole('table', { name: /^Audits by team/ }),
    officers: chart(page, 'Audits per available month, by officer'),
    outcomesByMonth: chart(page, 'Outcomes by month'),
    outcomesByRisk: chart(page, 'Outcomes by risk band'),
    programme,
    programmeChart: chart(page, 'What became of the audits due so far'),
    programmeTeams: programme.getByRole('table', { name: 'The risk programme by team' }),
    ledger: programme.getByRole('table', { name: /^The schedule of/ }),
    notCounted: page.getByRole('link', { name: 'See what was not counted and why' }),
    /** Every number of the page that is a link to its audits. */
    numbers: page.getByRole('main').locator('a[href^="/audits?"]'),
  };
}
