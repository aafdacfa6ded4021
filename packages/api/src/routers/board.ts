import {
  boardInput,
  commentaryInput,
  decisionInput,
  decisionOutcomeInput,
  takeBackCommentaryInput,
  takeBackDecisionInput,
  undoCommentaryInput,
  undoDecisionInput,
} from '@plumbline/contract/board/board-input';
import type { BoardChange, BoardView } from '@plumbline/contract/board/board-view';
import { giveCommentary, takeBackCommentary } from '@plumbline/usecases/board/give-commentary';
import { readBoard } from '@plumbline/usecases/board/read-board';
import {
  recordDecision,
  reopenDecision,
  settleDecision,
  takeBackDecision,
} from '@plumbline/usecases/board/record-decision';
import { undoCommentary, undoDecision } from '@plumbline/usecases/board/undo-change';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const boardProcedures = {
  read: procedure
    .input(boardInput)
    .query(({ ctx, input }): Promise<BoardView> => readBoard(ctx.context, input)),

  giveCommentary: procedure
    .input(commentaryInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const revision = await giveCommentary(ctx.context, input);
      return { id: input.measure, revision, message: 'The commentary is recorded.' };
    }),

  takeBackCommentary: procedure
    .input(takeBackCommentaryInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const revision = await takeBackCommentary(ctx.context, input);
      return { id: input.measure, revision, message: 'The commentary is taken back.' };
    }),

  undoCommentary: procedure
    .input(undoCommentaryInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const revision = await undoCommentary(ctx.context, input);
      return { id: input.measure, revision, message: 'The commentary is as it was before.' };
    }),

  decide: procedure.input(decisionInput).mutation(async ({ ctx, input }): Promise<BoardChange> => {
    const changed = await recordDecision(ctx.context, input);
    return { ...changed, message: 'The decision is recorded.' };
  }),

  settle: procedure
    .input(decisionOutcomeInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const changed = await settleDecision(ctx.context, input);
      return { ...changed, message: 'What became of it is recorded.' };
    }),

  reopen: procedure
    .input(takeBackDecisionInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const changed = await reopenDecision(ctx.context, input);
      return { ...changed, message: 'The decision is open again.' };
    }),

  takeBack: procedure
    .input(takeBackDecisionInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const changed = await takeBackDecision(ctx.context, input);
      return { ...changed, message: 'The decision is taken back.' };
    }),

  undoDecision: procedure
    .input(undoDecisionInput)
    .mutation(async ({ ctx, input }): Promise<BoardChange> => {
      const revision = await undoDecision(ctx.context, input);
      return { id: input.id, revision, message: 'The decision is as it was before.' };
    }),
} satisfies TRPCRouterRecord;
