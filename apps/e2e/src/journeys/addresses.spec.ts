import { expect } from '@playwright/test';
import { frame } from '../pages/frame.ts';
import { test } from '../product-test.ts';

/** Addresses that mean nothing: what each says, and where its way out leads. */
const refused = [
  { address: '/protection?team=nowhere', says: 'no team called "nowhere"', leads: '/protection' },
  {
    address: '/protection?period=2023-24&riskBand=extreme',
    says: 'no risk band called "extreme"',
    leads: '/protection?period=2023-24',
  },
  { address: '/protection?origin=x', says: 'no origin called "x"', leads: '/protection' },
  {
    address: `/protection?team=${'x'.repeat(70)}`,
    says: 'no team called "xxx',
    leads: '/protection',
  },
  { address: '/data/not-counted?team=x', says: 'no team called "x"', leads: '/data/not-counted' },
  {
    address: '/audits?from=2024-12&to=2024-12&officer=nobody',
    says: 'no officer called "nobody"',
    leads: '/protection',
  },
  {
    address: '/audits?from=2024-12&to=2024-04',
    says: 'comes after the last, April 2024',
    leads: '/protection',
  },
  {
    address: '/audits?from=April&to=2024-04',
    says: '“April” is not a month',
    leads: '/protection',
  },
  {
    address: '/audits?from=2024-12&to=2024-12&page=last',
    says: '“last” is not the number of a page',
    leads: '/audits?from=2024-12&to=2024-12',
  },
  {
    address: '/audits?from=2024-12&to=2024-12&page=99',
    says: 'There is no page 99',
    leads: '/audits?from=2024-12&to=2024-12',
  },
  {
    address: '/programme?states=lost',
    says: 'no state of a scheduled audit called "lost"',
    leads: '/protection#programme',
  },
  {
    address: '/programme?states=removed&page=7',
    says: 'There is no page 7',
    leads: '/programme?states=removed',
  },
] as const;

for (const { address, says, leads } of refused) {
  test(`${address.slice(0, 60)} says what is wrong and leads on`, async ({ page, trouble }) => {
    trouble.expect(/40[04]/);
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(frame(page).main.getByRole('table')).toHaveCount(0);
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const url = new URL(page.url());
    expect(`${url.pathname}${url.search}${url.hash}`).toBe(leads);
  });
}
