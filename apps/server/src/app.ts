import { refusalOf } from '@plumbline/api/refusal';
import { appRouter } from '@plumbline/api/router';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import type { Actor, Clock } from '@plumbline/usecases/context';
import { forgetSilentReadings } from '@plumbline/usecases/import/clear-leftovers';
import { memoryOf } from '@plumbline/usecases/memory';
import type { AnyTRPCRouter } from '@trpc/server';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { changes } from './doors/changes.ts';
import { csvFormat } from './doors/csv-format.ts';
import { evidenceFiles } from './doors/evidence-files.ts';
import { refusingInWords } from './doors/file-refusals.ts';
import { files } from './doors/files.ts';
import { alive, ready } from './doors/health.ts';
import { rpc, rpcPath } from './doors/rpc.ts';
import { uploadImport } from './doors/upload-import.ts';
import { xlsxFormat } from './doors/xlsx-format.ts';
import { confirmImports } from './jobs/confirm-imports.ts';
import { everySoOften } from './jobs/every-so-often.ts';
import { watchRevision } from './jobs/watch-revision.ts';
import { allowedHost } from './plugins/allowed-host.ts';
import { smallBody } from './plugins/body-limit.ts';
import { type RequestEnv, requestLog } from './plugins/request-log.ts';
import { sameOriginWrites } from './plugins/same-origin-writes.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { webFiles } from './plugins/web-files.ts';

export type AppParts = {
  readonly db: Database;
  readonly clock: Clock;
  readonly actor: Actor;
  /** Where the built pages are. */
  readonly webFolder: string;
  /** The port that requests name in their Host. */
  readonly port: number;
  readonly log: Logger;
  /** Where room on the disk is needed, when the database is a file. */
  readonly dataFolder?: string | undefined;
  /** Procedures in place of the product's own: the product's and more, for measuring. */
  readonly router?: AnyTRPCRouter;
  /** How often the highest revision is looked at. */
  readonly watchEveryMs?: number;
};

export type App = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Ends the streams and settles when every request under way has been answered. */
  readonly close: () => Promise<void>;
};

/** Pages of the present that many people open, and some of the past. */
const answersKept = 64;

/** Composes the product from a database to its doors. It does not listen. */
export function createApp(parts: AppParts): App {
  const { db, log } = parts;
  const watch = watchRevision({
    read: () => headRevision(db.read),
    everyMs: parts.watchEveryMs ?? 1_000,
    log,
  });
  const stopForgetting = everySoOften({
    name: 'forget files that nobody reads any more',
    run: () => forgetSilentReadings(parts),
    everyMs: 30_000,
    log,
  });
  const app = guarded(parts);
  openDoors(app, parts, changes({ watch }));
  const underWay = new Set<Promise<Response>>();
  return {
    fetch: (request) => {
      const answer = Promise.resolve(app.fetch(request));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    close: async () => {
      watch.close();
      stopForgetting();
      await Promise.allSettled(underWay);
    },
  };
}

/** What every request passes before it reaches a door. */
function guarded({ port, log }: AppParts): Hono<RequestEnv> {
  const app = new Hono<RequestEnv>();
  app.use(requestLog(log), securityHeaders, allowedHost(port), sameOriginWrites);
  app.onError((error, c) => {
    const { status, message } = refusalOf(error);
    return c.text(message, status);
  });
  app.notFound((c) => c.text('There is nothing here.', 404));
  return app;
}

function openDoors(
  app: Hono<RequestEnv>,
  { db, clock, actor, log, router = appRouter, dataFolder, webFolder }: AppParts,
  changesDoor: ReturnType<typeof changes>,
): void {
  const context = { db, clock, actor, memory: memoryOf(answersKept) };
  const api = { context, confirmations: confirmImports({ context, log }) };
  app.get('/healthz', alive);
  app.get('/readyz', ready({ context, dataFolder }));
  app.get('/changes', changesDoor);
  app.all(`${rpcPath}/*`, smallBody, rpc({ router, api, log }));
  app.route('/csv', refusingInWords(files(context, csvFormat), 'csv'));
  app.route('/xlsx', refusingInWords(files(context, xlsxFormat), 'xlsx'));
  app.route('/imports', uploadImport({ context }));
  app.route('/evidence', evidenceFiles({ context }));
  for (const prefix of ['/csv/*', '/xlsx/*', '/imports/*', '/evidence/*'])
    app.all(prefix, (c) => c.notFound());
  app.get('*', webFiles(webFolder));
}
