import { flushCompileCache } from 'node:module';

/** By then the process has ended, whatever still hangs. No commit is ever half done. */
const END_BY_MS = 1_500;
/** How long what is still to be said may take after that. */
const FLUSH_BY_MS = 200;

export type Ending = {
  /** Whether the process has been asked to end. */
  readonly hasBegun: () => boolean;
};

export type OrderlyEnd = {
  /** Closes whatever has been opened by then. */
  readonly close: () => Promise<void>;
  /** Writes out what is still to be said, and then calls back. */
  readonly flush: (then: () => void) => void;
};

/**
 * Ends the process with 0 and within two seconds when a signal asks it to. npm and the terminal
 * may both pass a signal on, so asking again changes nothing.
 */
export function endInOrder({ close, flush }: OrderlyEnd): Ending {
  let begun = false;
  const end = () => {
    if (begun) return;
    begun = true;
    setTimeout(() => {
      flush(leaveAtOnce);
      setTimeout(leaveAtOnce, FLUSH_BY_MS);
    }, END_BY_MS);
    close().then(
      () => flush(() => process.exit(0)),
      // What cannot be closed is left to the operating system.
      () => flush(leaveAtOnce),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return { hasBegun: () => begun };
}

/**
 * Ends the process with 0 this moment. `process.exit` waits for every thread, and one inside a long
 * statement of SQLite cannot be stopped; but a process that is replaced by another, which does
 * nothing, takes its threads along. To the database it is as if the power had failed: what was not
 * committed is not there.
 */
function leaveAtOnce(): void {
  flushCompileCache();
  if (process.execve) process.execve(process.execPath, [process.execPath, '-e', ''], {});
  process.kill(process.pid, 'SIGKILL');
}
