import type { BoardView } from '@plumbline/contract/board/board-view';
import { periodInput } from '@plumbline/contract/period/period-input';
import { readBoard } from '@plumbline/usecases/board/read-board';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const boardProcedures = {
  read: procedure
    .input(periodInput)
    .query(({ ctx, input }): Promise<BoardView> => readBoard(ctx.context, input)),
} satisfies TRPCRouterRecord;
