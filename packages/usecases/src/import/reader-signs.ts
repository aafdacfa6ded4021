import { keepReading } from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';

const SIGN_EVERY_MS = 10_000;

/** After three signs that did not come, people are told that nobody seems to read the file. */
const WONDERED_ABOUT_AFTER_MS = 3 * SIGN_EVERY_MS;

/**
 * A reader that was not heard of for so long has gone. It is longer than any confirm or undo keeps
 * the readers of other processes waiting for the database, and than clocks of servers that share
 * one differ by.
 */
export const GONE_AFTER_MS = 2 * 60_000;

/**
 * Says every so often that a file is still being read, however slowly it comes; returns how to
 * stop. A sign that cannot be written is left to the next: the reader itself meets what is wrong.
 */
export function giveSigns({ db, clock }: Pick<Context, 'db' | 'clock'>, batch: number): () => void {
  const timer = setInterval(() => {
    db.write((trx) => keepReading(trx, { batch, at: clock.machine() })).catch(() => {});
  }, SIGN_EVERY_MS);
  return () => clearInterval(timer);
}

/** Whether a file that is being read has not been heard of for longer than its reader lets pass. */
export function isReaderSilent(
  { state, read_at: heard }: { readonly state: string; readonly read_at: string | null },
  machine: string,
): boolean {
  if (state !== 'reading' || heard === null) return false;
  return Math.abs(Date.parse(machine) - Date.parse(heard)) > WONDERED_ABOUT_AFTER_MS;
}
