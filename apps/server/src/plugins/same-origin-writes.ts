import type { MiddlewareHandler } from 'hono';

const reads = new Set(['GET', 'HEAD']);

/**
 * Lets only this server's own pages write: whatever is not a read must carry an Origin that is the
 * request's own. Browsers set it and pages cannot forge it.
 */
export const sameOriginWrites: MiddlewareHandler = async (c, next) => {
  if (reads.has(c.req.method)) return next();
  if (c.req.header('origin') === new URL(c.req.url).origin) return next();
  return c.text('Changes can only be made from Plumbline’s own pages.', 403);
};
