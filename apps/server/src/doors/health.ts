import { statfs } from 'node:fs/promises';
import type { Context } from '@plumbline/usecases/context';
import { readService } from '@plumbline/usecases/service/read-service';
import type { Handler } from 'hono';

/** The process runs. Asks nothing of anything else, so a slow database does not get it restarted. */
export const alive: Handler = (c) => c.json({ status: 'alive' });

/** An import of the largest file needs about this much. */
const ENOUGH_BYTES = 1_000_000_000;

export type ReadinessChecks = {
  readonly context: Context;
  readonly dataFolder?: string | undefined;
};

/**
 * Whether requests can be answered: the database answers (it only ever opens with its migrations
 * done), a service is set up, and there is room on the disk.
 */
export function ready({ context, dataFolder }: ReadinessChecks): Handler {
  return async (c) => {
    const faults = [
      ...(await faultsOfService(context)),
      ...(dataFolder === undefined ? [] : await faultsOfDisk(dataFolder)),
    ];
    const status = faults.length === 0 ? 'ready' : 'not ready';
    return c.json({ status, faults }, faults.length === 0 ? 200 : 503);
  };
}

async function faultsOfService(context: Context): Promise<readonly string[]> {
  try {
    await readService(context);
    return [];
  } catch (error) {
    const isExpected = error instanceof Error && error.name === 'AppError';
    return [isExpected ? error.message : 'The database does not answer.'];
  }
}

async function faultsOfDisk(folder: string): Promise<readonly string[]> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= ENOUGH_BYTES ? [] : ['Less than a gigabyte is free in the data folder.'];
}
