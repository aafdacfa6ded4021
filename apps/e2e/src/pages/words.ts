import type { Locator } from '@playwright/test';

/** The words of an element in one line, those for screen readers included. */
export async function wordsOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').trim().replace(/\s+/g, ' ');
}

/** The number that an element's words begin with. */
export async function numberOf(element: Locator): Promise<number> {
  return numberIn(await wordsOf(element));
}

/** The number that a text begins with: 1305 for '1,305 audits by North'. Throws where none does. */
export function numberIn(text: string | undefined): number {
  const digits = /^-?[\d,]+(\.\d+)?/.exec(text?.trim() ?? '')?.[0];
  if (digits === undefined) throw new Error(`No number begins "${text}"`);
  return Number(digits.replaceAll(',', ''));
}
