import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './src/browser.ts';
import { projectFolder } from './src/product/project-folder.ts';
import { sharedRun } from './src/product/shared-run.ts';

const { url, port, dataFolder } = await sharedRun();

export default defineConfig({
  testDir: './src',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browserPath(), args: [...browserFlags] },
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    // Nothing is waited for that only moves.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
  // The product as anybody starts it, on a folder with nothing in it: it puts its demonstration there.
  webServer: {
    command: `"${process.execPath}" --max-semi-space-size=8 apps/server/src/server.ts`,
    cwd: projectFolder,
    env: { PLUMBLINE_DATA: dataFolder, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '' },
    url: `${url}/readyz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'ignore',
    timeout: 60_000,
  },
});
