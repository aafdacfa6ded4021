import { type ScheduleList, scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import { listSchedule } from '@plumbline/usecases/programme/list-schedule';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const programmeProcedures = {
  list: procedure
    .input(scheduleListInput)
    .query(({ ctx, input }): Promise<ScheduleList> => listSchedule(ctx.context, input)),
} satisfies TRPCRouterRecord;
