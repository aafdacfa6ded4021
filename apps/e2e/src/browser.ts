/** The browser that the tests drive: named by the environment, else the system's. */
export function browserPath(): string {
  return process.env.PLUMBLINE_CHROMIUM || '/usr/bin/chromium';
}

/** It is to do nothing of its own: no updates, no syncing, no sandbox that a container would refuse. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
