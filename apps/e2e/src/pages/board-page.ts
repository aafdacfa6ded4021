import type { Page } from '@playwright/test';
import { chart } from './chart.ts';

/** The Board at '/'. */
export function boardPage(page: Page) {
  const decisions = page.getByRole('region', { name: 'Needs a decision' });
  const audits = decisions.getByRole('region', { name: /Audits completed$/ });
  const measures = page.getByRole('table', { name: 'Measures of Protection' });
  return {
    open: (period?: string) => page.goto(period === undefined ? '/' : `/?period=${period}`),
    /** The quarter in one sentence. */
    sentence: page.getByRole('main').getByText(/^Of \d+ headline measures/),
    decisions,
    /** The card of the audits that need a decision. */
    audits,
    auditsSentence: audits.getByText(/audits done by the end of/).first(),
    auditsChart: chart(page, 'Audits completed against what is expected by now'),
    requirementsChart: chart(page, 'PRMS changes live, month by month'),
    openMeasure: audits.getByRole('link', { name: /^Open the measure/ }),
    /** What was agreed about earlier periods. */
    agreed: page.getByRole('region', { name: 'What we agreed last time' }),
    /** The tables of every part of the plan. */
    parts: ['Prevention', 'Protection', 'Equality, diversity and inclusion'].map((part) =>
      page.getByRole('table', { name: `Measures of ${part}` }),
    ),
    goingWell: page.getByRole('region', { name: 'Going well' }),
    measures,
    /** A measure's row of the table of all headline measures. */
    measure: (name: string) =>
      measures.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
    /** What lies under the sentence. */
    changes: page
      .getByRole('main')
      .locator('summary')
      .filter({ hasText: /^Since / }),
    more: page.getByRole('main').locator('summary').filter({ hasText: 'More ways to look at it' }),
    knownDay: page.getByLabel('As known on'),
    showKnown: page.getByRole('button', { name: 'Show it' }),
    /** A card of what needs a decision. */
    card: (name: string) => decisions.getByRole('region', { name: new RegExp(`${name}$`) }),
    decide: {
      open: (name: string) =>
        page.getByRole('button', { name: `Record the decision about ${name}`, exact: true }),
      form: page.getByRole('form', { name: /^Record the decision about/ }),
    },
    explain: {
      form: page.getByRole('form', { name: /^Explain / }),
    },
    notReceived: page.getByRole('region', { name: 'Not received' }),
    counts: page.getByRole('list', { name: /headline measures by status$/ }),
    filters: page.getByRole('region', { name: 'Filters' }),
    strip: page.getByRole('region', { name: 'The plan by deadline' }),
    toast: (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    part: (name: string) => page.getByRole('region', { name, exact: true }),
  };
}
