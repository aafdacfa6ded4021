// A Chromium for the browser tests: named by the environment, the system's, Debian's when a CI run
// may install it, and otherwise the one that ships inside an npm package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const packagedChromium = '@sparticuz/chromium@153.0.0';

/** The path of a browser, and where it was found. */
export async function findBrowser() {
  const named = process.env.PLUMBLINE_CHROMIUM;
  if (named) return { path: named, from: 'PLUMBLINE_CHROMIUM' };
  const system = systemBrowsers.find((path) => existsSync(path));
  if (system) return { path: system, from: 'the system' };
  if (process.env.CI && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
    spawnSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      { stdio: 'ignore', env },
    );
    const installed = systemBrowsers.find((path) => existsSync(path));
    if (installed) return { path: installed, from: 'the package manager' };
  }
  return { path: await unpackChromium(), from: packagedChromium };
}

/**
 * The same browser for every measurement: a headless shell, which has no windows to draw. A full
 * Chromium without a graphics card takes twice as long for the same page.
 */
export async function findHeadlessShell() {
  const named = process.env.PLUMBLINE_CHROMIUM;
  return {
    path: named ?? (await unpackChromium()),
    from: named ? 'PLUMBLINE_CHROMIUM' : packagedChromium,
  };
}

async function unpackChromium() {
  const folder = join(import.meta.dirname, '../.cache/chromium');
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.error('Installing a Chromium for the browser tests …');
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', packagedChromium],
      { stdio: 'ignore' },
    );
  }
  // Resolved from that folder, by the name that the package itself exports.
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}
