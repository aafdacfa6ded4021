import {
  boardInput,
  commentaryInput,
  decisionInput,
  decisionOutcomeInput,
  takeBackCommentaryInput,
  takeBackDecisionInput,
} from '@plumbline/contract/board/board-input';
import type { BoardView } from '@plumbline/contract/board/board-view';
import { giveCommentary, takeBackCommentary } from '@plumbline/usecases/board/give-commentary';
import { readBoard } from '@plumbline/usecases/board/read-board';
import {
  recordDecision,
  reopenDecision,
  settleDecision,
  takeBackDecision,
} from '@plumbline/usecases/board/record-decision';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

/** What a change answers with: words for the person who made it. */
type Said = { readonly message: string };

export const boardProcedures = {
  read: procedure
    .input(boardInput)
    .query(({ ctx, input }): Promise<BoardView> => readBoard(ctx.context, input)),

  giveCommentary: procedure
    .input(commentaryInput)
    .mutation(async ({ ctx, input }): Promise<Said> => {
      await giveCommentary(ctx.context, input);
      return { message: 'The commentary is recorded.' };
    }),

  takeBackCommentary: procedure
    .input(takeBackCommentaryInput)
    .mutation(async ({ ctx, input }): Promise<Said> => {
      await takeBackCommentary(ctx.context, input);
      return { message: 'The commentary is taken back.' };
    }),

  decide: procedure
    .input(decisionInput)
    .mutation(async ({ ctx, input }): Promise<Said & { readonly id: string }> => {
      const id = await recordDecision(ctx.context, input);
      return { id, message: 'The decision is recorded.' };
    }),

  settle: procedure.input(decisionOutcomeInput).mutation(async ({ ctx, input }): Promise<Said> => {
    await settleDecision(ctx.context, input);
    return { message: 'What became of it is recorded.' };
  }),

  reopen: procedure.input(takeBackDecisionInput).mutation(async ({ ctx, input }): Promise<Said> => {
    await reopenDecision(ctx.context, input);
    return { message: 'The decision is open again.' };
  }),

  takeBack: procedure
    .input(takeBackDecisionInput)
    .mutation(async ({ ctx, input }): Promise<Said> => {
      await takeBackDecision(ctx.context, input);
      return { message: 'The decision is taken back.' };
    }),
} satisfies TRPCRouterRecord;
