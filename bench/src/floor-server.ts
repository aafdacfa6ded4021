// The product's own server with one procedure more: the floor that its reads are measured against.
// The floor passes the same plugins, the same tRPC and the same read connection, does one read by
// key and answers with as many bytes as it is asked for.
import { appRouter } from '@plumbline/api/router';
import { procedure, router } from '@plumbline/api/trpc';
import { openDatabase } from '@plumbline/db/database';
import { destination, pino } from 'pino';
// @boundaries-ignore the floor is only a floor on the very server that the product runs on
import { createApp } from '../../apps/server/src/app.ts';
// @boundaries-ignore the same
import { listen } from '../../apps/server/src/listen.ts';
// @boundaries-ignore the same
import { serviceContext } from '../../apps/server/src/service-context.ts';
// @boundaries-ignore the same
import { readSettings, webFolder } from '../../apps/server/src/settings.ts';

const measured = router({
  ...appRouter._def.record,
  floor: procedure.input(floorInput).query(async ({ ctx, input }): Promise<string> => {
    const row = await ctx.context.db.read
      .selectFrom('revision')
      .select('actor')
      .where('revision', '=', input.revision)
      .executeTakeFirst();
    return (row?.actor ?? '').padEnd(input.characters, '.');
  }),
});

const log = pino({ base: null }, destination({ fd: 2, sync: false }));
const { host, port, database } = readSettings(process.env);
const db = await openDatabase(database);
const { clock, actor } = await serviceContext(db, { name: 'Bench' });
const app = createApp({ db, clock, actor, webFolder, port, log, router: measured });
const { close } = await listen(app, { host, port });

process.once('SIGTERM', async () => {
  await close();
  await db.close();
  process.exit(0);
});

function floorInput(input: unknown) {
  return input as { readonly revision: number; readonly characters: number };
}
