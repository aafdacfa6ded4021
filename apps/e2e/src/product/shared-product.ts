import { currentRun } from './shared-run.ts';
import type { Product } from './start-product.ts';

/** The demonstration that all tests read. Whoever wants to change anything takes one of their own. */
export function sharedProduct(): Product {
  const { url, dataFolder } = currentRun();
  return { url, dataFolder, start: refuse, stop: refuse, plumbline: refuse };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('This server belongs to all tests: none may change it'));
}
