import {
  evidenceInput,
  planInput,
  planItemInput,
  progressInput,
  takeBackInput,
} from '@plumbline/contract/plan/plan-input';
import type { PlanChange, PlanItemView, PlanView } from '@plumbline/contract/plan/plan-view';
import { addEvidence } from '@plumbline/usecases/plan/add-evidence';
import { readPlan } from '@plumbline/usecases/plan/read-plan';
import { readPlanItem } from '@plumbline/usecases/plan/read-plan-item';
import { restoreEvidence } from '@plumbline/usecases/plan/restore-evidence';
import { restoreProgress } from '@plumbline/usecases/plan/restore-progress';
import { stateProgress } from '@plumbline/usecases/plan/state-progress';
import { takeBackProgress } from '@plumbline/usecases/plan/take-back-progress';
import { withdrawEvidence } from '@plumbline/usecases/plan/withdraw-evidence';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const planProcedures = {
  read: procedure
    .input(planInput)
    .query(({ ctx, input }): Promise<PlanView> => readPlan(ctx.context, input)),

  item: procedure
    .input(planItemInput)
    .query(({ ctx, input }): Promise<PlanItemView> => readPlanItem(ctx.context, input)),

  stateProgress: procedure
    .input(progressInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => stateProgress(ctx.context, input)),

  takeBackProgress: procedure
    .input(takeBackInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => takeBackProgress(ctx.context, input)),

  restoreProgress: procedure
    .input(takeBackInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => restoreProgress(ctx.context, input)),

  addEvidence: procedure
    .input(evidenceInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => addEvidence(ctx.context, input)),

  withdrawEvidence: procedure
    .input(takeBackInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => withdrawEvidence(ctx.context, input)),

  restoreEvidence: procedure
    .input(takeBackInput)
    .mutation(({ ctx, input }): Promise<PlanChange> => restoreEvidence(ctx.context, input)),
} satisfies TRPCRouterRecord;
