import type { Page } from '@playwright/test';

/** The page of what is agreed about a measure at '/measures/…/agreed'. */
export function agreedPage(page: Page) {
  const main = page.getByRole('main');
  const section = (name: string) => main.getByRole('region', { name, exact: true });
  const form = (name: RegExp) => {
    const found = main.getByRole('form', { name });
    return {
      form: found,
      /** A field by its label, which may say in brackets that it is optional. */
      field: (label: string) => found.getByLabel(new RegExp(`^${label}`)),
      choice: (label: string) => found.getByRole('radio', { name: label, exact: true }),
      send: found.getByRole('button', { name: /^(Agree|Record) it$/ }),
      cancel: found.getByRole('button', { name: 'Cancel' }),
      errors: found.getByRole('alert'),
      words: found.getByRole('status'),
    };
  };
  return {
    open: (measure: string, search = '') => page.goto(`/measures/${measure}/agreed${search}`),
    heading: main.getByRole('heading', { level: 1 }),
    section,
    /** What is agreed of a part, the latest first. */
    entries: (name: string) => section(name).locator('ol').first().getByRole('listitem'),
    givenUp: (name: string) => section(name).getByText(/^Replaced or taken back/),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    takeBackLast: (name: string) =>
      section(name).getByRole('button', { name: 'Take the last change back' }),
    target: form(/^Agree a target for/),
    yearTarget: form(/^Agree a target of a year/),
    tolerance: form(/^Agree how .* is judged$/),
    definition: form(/^Define .* anew$/),
    event: form(/^Record what happened/),
    toast: (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
  };
}
