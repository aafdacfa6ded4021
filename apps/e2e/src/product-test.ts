import { test as base, type Page } from '@playwright/test';
import {
  backUpDemonstration,
  demonstrationFolder,
  newServiceFolder,
} from './product/data-folders.ts';
import { sharedProduct } from './product/shared-product.ts';
import { type Product, startProduct } from './product/start-product.ts';
import { collectTrouble, type Trouble } from './trouble.ts';

/**
 * What a test finds when it begins: the demonstration that all tests read and none changes, a
 * demonstration of its own, or a real service of its own that has just been set up.
 */
type Service = 'demonstration' | 'own-demonstration' | 'new-service';

type TestFixtures = {
  readonly service: Service;
  readonly product: Product;
  readonly trouble: Trouble;
  /** A second browser at the same address, with nothing in common with the first. */
  readonly otherPage: Page;
};

type WorkerFixtures = { readonly demonstrationBackup: string };

/** A test with a product to use and a page that must not complain. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  service: ['demonstration', { option: true }],
  demonstrationBackup: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that takes none must say so with one.
    async ({}, use) => use(await backUpDemonstration()),
    { scope: 'worker' },
  ],
  product: async ({ service, demonstrationBackup }, use) => {
    if (service === 'demonstration') return use(sharedProduct());
    const folder =
      service === 'new-service'
        ? await newServiceFolder()
        : await demonstrationFolder(demonstrationBackup);
    const product = await startProduct(folder);
    await use(product);
    await product.stop();
  },
  baseURL: async ({ product }, use) => use(product.url),
  trouble: [
    async ({ context }, use) => {
      const trouble = collectTrouble();
      trouble.watch(context);
      await use(trouble);
      trouble.assertNone();
    },
    { auto: true },
  ],
  otherPage: async ({ browser, product, trouble }, use) => {
    const context = await browser.newContext({ baseURL: product.url });
    trouble.watch(context);
    await use(await context.newPage());
    await context.close();
  },
});
