import { refusalOf } from '@plumbline/api/refusal';
import type { Confirmations } from '@plumbline/api/trpc';
import type { Context } from '@plumbline/usecases/context';
import { type Confirmation, confirmImport } from '@plumbline/usecases/import/confirm-import';
import type { Logger } from 'pino';

export type ConfirmationJobs = {
  readonly context: Context;
  readonly log: Logger;
  readonly confirm?: (context: Context, confirmation: Confirmation) => Promise<unknown>;
};

/** Why a confirmation failed is kept for whoever asked, but not for ever. */
const FAILURES_KEPT = 100;

/** Confirms imports one after the other, and knows how far each has come. */
export function confirmImports(jobs: ConfirmationJobs): Confirmations {
  const { context, log, confirm = confirmImport } = jobs;
  const parts = new Map<number, number>();
  const failures = new Map<number, string>();
  let last: Promise<void> = Promise.resolve();

  const run = async (batch: number, acceptWarnings: boolean) => {
    try {
      await confirm(context, {
        batch,
        acceptWarnings,
        onProgress: (part) => parts.set(batch, part),
      });
    } catch (error) {
      const { status, message } = refusalOf(error);
      if (status === 500) log.error({ job: 'confirm import', batch, err: error });
      keepFailure(failures, batch, message);
    } finally {
      parts.delete(batch);
    }
  };
  return {
    start: ({ batch, acceptWarnings }) => {
      if (parts.has(batch)) return;
      parts.set(batch, 0);
      failures.delete(batch);
      last = last.then(() => run(batch, acceptWarnings));
    },
    progress: (batch) => ({
      batch,
      part: parts.get(batch) ?? null,
      error: failures.get(batch) ?? null,
    }),
  };
}

function keepFailure(failures: Map<number, string>, batch: number, message: string): void {
  failures.set(batch, message);
  const oldest = failures.keys().next().value;
  if (failures.size > FAILURES_KEPT && oldest !== undefined) failures.delete(oldest);
}
