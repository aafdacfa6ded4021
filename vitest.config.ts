import { defineConfig } from 'vitest/config';

// A zone nobody here lives in, with an odd offset: code that forgets to name its zone fails loudly.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'apps/{server,web}/src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.mjs',
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
