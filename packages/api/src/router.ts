import { auditsProcedures } from './routers/audits.ts';
import { boardProcedures } from './routers/board.ts';
import { findProcedures } from './routers/find.ts';
import { importsProcedures } from './routers/imports.ts';
import { measuresProcedures } from './routers/measures.ts';
import { planProcedures } from './routers/plan.ts';
import { programmeProcedures } from './routers/programme.ts';
import { protectionProcedures } from './routers/protection.ts';
import { serviceProcedures } from './routers/service.ts';
import { router } from './trpc.ts';

/** Everything the pages ask for, by noun. */
export const appRouter = router({
  service: serviceProcedures,
  protection: protectionProcedures,
  board: boardProcedures,
  audits: auditsProcedures,
  programme: programmeProcedures,
  imports: importsProcedures,
  measures: measuresProcedures,
  plan: planProcedures,
  find: findProcedures,
});

export type AppRouter = typeof appRouter;
