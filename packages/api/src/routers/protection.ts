import { protectionInput } from '@plumbline/contract/period/period-input';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { readProtection } from '@plumbline/usecases/protection/read-protection';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const protectionProcedures = {
  read: procedure
    .input(protectionInput)
    .query(({ ctx, input }): Promise<ProtectionView> => readProtection(ctx.context, input)),
} satisfies TRPCRouterRecord;
