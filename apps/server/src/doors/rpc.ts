import type { ApiContext } from '@plumbline/api/trpc';
import type { AnyTRPCRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Handler } from 'hono';
import type { Logger } from 'pino';
import { compressJson } from '../plugins/compress-json.ts';
import type { RequestEnv } from '../plugins/request-log.ts';

export const rpcPath = '/trpc';

/** A page asks for a handful of things at once; nothing asks for more. */
const MOST_IN_A_BATCH = 20;

export type RpcDoor = {
  readonly router: AnyTRPCRouter;
  readonly api: ApiContext;
  readonly log: Logger;
};

/** The procedures that the pages call. */
export function rpc({ router, api, log }: RpcDoor): Handler<RequestEnv> {
  return async (c) => {
    const response = await fetchRequestHandler({
      endpoint: rpcPath,
      req: c.req.raw,
      router,
      createContext: () => api,
      maxBatchSize: MOST_IN_A_BATCH,
      responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
      onError: ({ error, path }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        log.error({ requestId: c.get('requestId'), procedure: path, err: error.cause ?? error });
      },
    });
    return compressJson(response, c.req.header('accept-encoding') ?? '');
  };
}
