import { type AuditList, auditListInput } from '@plumbline/contract/audits/audit-list';
import { listAudits } from '@plumbline/usecases/audits/list-audits';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const auditsProcedures = {
  list: procedure
    .input(auditListInput)
    .query(({ ctx, input }): Promise<AuditList> => listAudits(ctx.context, input)),
} satisfies TRPCRouterRecord;
