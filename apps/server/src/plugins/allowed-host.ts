import type { MiddlewareHandler } from 'hono';

/**
 * Answers only to this machine's own names. Without sign-in, a page elsewhere whose name was made
 * to point at this machine (DNS rebinding) could otherwise read and write everything.
 */
export function allowedHost(port: number): MiddlewareHandler {
  const allowed = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (allowed.has(host.toLowerCase())) return next();
    return c.text(
      `Plumbline does not answer to that name. Open http://127.0.0.1:${port} on this machine.`,
      421,
    );
  };
}
