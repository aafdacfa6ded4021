import { randomUUID } from 'node:crypto';
import { refusalOf } from '@plumbline/api/refusal';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/** What a request carries while it is answered. */
export type RequestEnv = { readonly Variables: { requestId: string } };

/**
 * One line for each request: its path without the query, which may name people. A fault of ours is
 * logged once more with its stack, under the same request id.
 */
export function requestLog(log: Logger): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    c.set('requestId', requestId);
    await next();
    const { method, path } = c.req;
    const ms = Math.round((performance.now() - began) * 10) / 10;
    if (c.error && refusalOf(c.error).status === 500) log.error({ requestId, err: c.error });
    log.info({ requestId, method, path, status: c.res.status, ms });
  };
}
