import type { ServiceView } from '@plumbline/contract/service/service-view';
import { readService } from '@plumbline/usecases/service/read-service';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const serviceProcedures = {
  current: procedure.query(({ ctx }): Promise<ServiceView> => readService(ctx.context)),
} satisfies TRPCRouterRecord;
