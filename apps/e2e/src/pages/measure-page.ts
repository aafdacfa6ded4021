import type { Page } from '@playwright/test';
import { chart } from './chart.ts';

/** The page of one measure at '/measures/…'. */
export function measurePage(page: Page) {
  const main = page.getByRole('main');
  return {
    open: (measure: string, search = '') => page.goto(`/measures/${measure}${search}`),
    heading: main.getByRole('heading', { level: 1 }),
    /** What is true of it, in words. */
    sentence: main.locator('article > div p').first(),
    chart: (title: string) => chart(page, title),
    charts: main.getByRole('figure'),
    howToRead: main.getByText('How to read this chart').first(),
    section: (name: string) => main.getByRole('region', { name, exact: true }),
    fact: (name: string) =>
      main.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) }),
  };
}
