import {
  type ImportPreview,
  type ImportProgress,
  type ImportRowsPage,
  type ImportSummary,
  importConfirmInput,
  importDecisionsInput,
  importInput,
  importListInput,
  importRowsInput,
} from '@plumbline/contract/import/import-views';
import { cancelImport } from '@plumbline/usecases/import/cancel-import';
import { decideImport } from '@plumbline/usecases/import/decide-import';
import { checkWarnings } from '@plumbline/usecases/import/import-warnings';
import { listImports } from '@plumbline/usecases/import/list-imports';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { readImportRows } from '@plumbline/usecases/import/read-import-rows';
import { undoImport } from '@plumbline/usecases/import/undo-import';
import { waitingBatch } from '@plumbline/usecases/import/waiting-batch';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const importsProcedures = {
  list: procedure
    .input(importListInput)
    .query(({ ctx, input }): Promise<readonly ImportSummary[]> => listImports(ctx.context, input)),

  preview: procedure
    .input(importInput)
    .query(({ ctx, input }): Promise<ImportPreview> => readImportPreview(ctx.context, input.batch)),

  rows: procedure
    .input(importRowsInput)
    .query(({ ctx, input }): Promise<ImportRowsPage> => readImportRows(ctx.context, input)),

  progress: procedure
    .input(importInput)
    .query(({ ctx, input }): ImportProgress => ctx.confirmations.progress(input.batch)),

  decide: procedure
    .input(importDecisionsInput)
    .mutation(async ({ ctx, input }): Promise<ImportPreview> => {
      await decideImport(ctx.context, input);
      return readImportPreview(ctx.context, input.batch);
    }),

  confirm: procedure
    .input(importConfirmInput)
    .mutation(async ({ ctx, input }): Promise<ImportProgress> => {
      checkWarnings(await waitingBatch(ctx.context.db.read, input.batch, ['ready']), input);
      ctx.confirmations.start(input);
      return ctx.confirmations.progress(input.batch);
    }),

  cancel: procedure.input(importInput).mutation(async ({ ctx, input }): Promise<ImportPreview> => {
    await cancelImport(ctx.context, input.batch);
    return readImportPreview(ctx.context, input.batch);
  }),

  undo: procedure.input(importInput).mutation(async ({ ctx, input }): Promise<ImportPreview> => {
    await undoImport(ctx.context, input.batch);
    return readImportPreview(ctx.context, input.batch);
  }),
} satisfies TRPCRouterRecord;
