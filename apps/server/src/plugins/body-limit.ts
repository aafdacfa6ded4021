import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const MEGABYTE = 1_048_576;

/** Refuses a request body over a megabyte; files have a door of their own. */
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: MEGABYTE,
  onError: (c) => c.text('That is too much to send at once.', 413),
});
