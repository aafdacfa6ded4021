import type { FoundThings } from '@plumbline/contract/find/found-things';
import { readThings } from '@plumbline/usecases/find/read-things';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const findProcedures = {
  things: procedure.query(({ ctx }): Promise<FoundThings> => readThings(ctx.context)),
} satisfies TRPCRouterRecord;
