import type { MiddlewareHandler } from 'hono';

const headers: Readonly<Record<string, string>> = {
  // Nothing inline and nothing from elsewhere: the pages are files of this server and no more. A
  // chart that is saved as a PNG is first an image of the page's own making, hence `blob:`.
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Headers that keep the pages to themselves. No HSTS: this is plain HTTP on the machine itself. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
};
