import type { Page } from '@playwright/test';
import { chart } from './chart.ts';

/** The catch-up planner on Protection. */
export function planner(page: Page) {
  const region = page.getByRole('region', { name: 'Catch-up planner' });
  return {
    region,
    officers: region.getByLabel('Officers, full-time'),
    perWeek: region.getByLabel('Audits a week each'),
    leave: region.getByLabel('Weeks of leave each'),
    answer: region.getByRole('status').first(),
    copy: region.getByRole('button', { name: 'Copy this plan as a sentence' }),
    copied: region.getByText(/^Copied\.$/),
    startAgain: region.getByRole('button', { name: 'Start again' }),
    wayOut: region.getByRole('link'),
    picture: chart(page, 'Where this plan lands'),
  };
}
