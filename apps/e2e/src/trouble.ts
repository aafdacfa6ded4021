import { type BrowserContext, expect } from '@playwright/test';

/** What a browser complained of. */
export type Trouble = Readonly<{
  /** Listens to every page of a browser, those that are opened later too. */
  watch: (context: BrowserContext) => void;
  /** Says that a test brings this about on purpose. */
  expect: (complaint: RegExp) => void;
  /** Fails unless every complaint was expected. */
  assertNone: () => void;
}>;

/** The browser itself gave a request up because its page had gone or had asked for something else. */
const givenUp = 'net::ERR_ABORTED';

/** Collects errors of the console, of the page's own code, and of requests. */
export function collectTrouble(): Trouble {
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  return {
    watch: (context) => {
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? 'failed';
        if (reason !== givenUp) complaints.push(`request: ${reason} ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) {
          complaints.push(`request: ${response.status()} ${response.url()}`);
        }
      });
    },
    expect: (complaint) => expected.push(complaint),
    assertNone: () => {
      const unexpected = complaints.filter((one) => !expected.some((known) => known.test(one)));
      expect(unexpected, 'no error on the console, in the page or in a request').toEqual([]);
    },
  };
}
