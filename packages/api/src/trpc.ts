import type { ImportProgress } from '@plumbline/contract/import/import-views';
import type { Context } from '@plumbline/usecases/context';
import {
  initTRPC,
  type TRPC_ERROR_CODE_KEY,
  type TRPC_ERROR_CODE_NUMBER,
  TRPCError,
} from '@trpc/server';
import { ourFault, refusalOf } from './refusal.ts';

/** Confirmations under way. A large one takes longer than a request should wait. */
export type Confirmations = {
  /** Confirms an import when those asked for before it are done; asking twice does it once. */
  readonly start: (asked: { readonly batch: number; readonly acceptWarnings: boolean }) => void;
  readonly progress: (batch: number) => ImportProgress;
};

export type ApiContext = { readonly context: Context; readonly confirmations: Confirmations };

/** An error as it goes out: a code for programs, words for people, and never a stack. */
export type WireError = {
  readonly code: TRPC_ERROR_CODE_NUMBER;
  readonly message: string;
  readonly data: { readonly code: TRPC_ERROR_CODE_KEY; readonly httpStatus: number };
};

const t = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error }): WireError => ({
    code: shape.code,
    message: error.code === 'INTERNAL_SERVER_ERROR' ? ourFault : error.message,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
  }),
});

export const router = t.router;

/** A procedure whose refusals carry the code and the words of the wire. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || result.error.cause === undefined) return result;
  const { code, message } = refusalOf(result.error.cause);
  if (code === 'INTERNAL_SERVER_ERROR') return result;
  throw new TRPCError({ code, message, cause: result.error.cause });
});
