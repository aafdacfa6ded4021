import type { Page } from '@playwright/test';

/** Something in the plan at '/plan/…': an action with its forms, a recommendation or a priority. */
export function planItemPage(page: Page) {
  const main = page.getByRole('main');
  const section = (name: string) => main.getByRole('region', { name, exact: true });
  const progress = main.getByRole('form', { name: /^State progress of/ });
  const evidence = main.getByRole('form', { name: /^Add evidence for/ });
  const stated = section('What was stated');
  return {
    open: (ref: string, search = '') => page.goto(`/plan/${ref}${search}`),
    heading: main.getByRole('heading', { level: 1 }),
    trail: (name: string | RegExp) => main.locator('header').getByRole('link', { name }),
    section,
    /** What was stated last, with its day, its reason and who said so. */
    lastStated: stated.getByRole('listitem').first(),
    takeBack: stated.getByRole('button', { name: /^Take back/ }),
    stateProgress: main.getByRole('button', { name: 'State progress' }),
    progress: {
      form: progress,
      word: (word: string) => progress.getByRole('radio', { name: new RegExp(`^${word}`) }),
      why: progress.getByLabel('Why'),
      by: progress.getByLabel('Who states it'),
      send: progress.getByRole('button', { name: 'State it' }),
      cancel: progress.getByRole('button', { name: 'Cancel' }),
      errors: progress.getByRole('alert'),
      differs: progress.getByRole('status').filter({ hasText: 'The figures say otherwise' }),
    },
    addEvidence: (item: string) =>
      main.getByRole('button', { name: `Add evidence for ${item}`, exact: true }),
    evidence: {
      form: evidence,
      title: evidence.getByLabel('What shows that it is done'),
      day: evidence.getByLabel('The day it was done'),
      link: evidence.getByLabel('Link (optional)'),
      file: evidence.getByLabel('File (optional)'),
      by: evidence.getByLabel('Who adds it'),
      send: evidence.getByRole('button', { name: 'Add it' }),
      errors: evidence.getByRole('alert'),
    },
    evidenceFor: (item: string) => main.getByRole('list', { name: `Evidence for ${item}` }),
    /** What was just done, with the way back. */
    toast: (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
  };
}
