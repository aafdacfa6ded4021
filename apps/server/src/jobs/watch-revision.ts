import type { Logger } from 'pino';

type RevisionListener = {
  /** The highest revision, each time it was looked at. */
  readonly onRevision: (revision: number) => void;
  readonly onEnd: () => void;
};

/** Looks at the highest revision for everybody who waits for it to rise. */
export type RevisionWatch = {
  /** Begins to listen, and looks at once; returns how to stop. */
  readonly listen: (listener: RevisionListener) => () => void;
  /** Ends every listener and lets nobody begin. */
  readonly close: () => void;
};

export type WatchSettings = {
  readonly read: () => Promise<number>;
  readonly everyMs: number;
  readonly log: Logger;
};

/**
 * One look a second serves every open page, and none is taken while nobody listens. Looking, rather
 * than being told, is what notices the commits of other processes and other servers.
 */
export function watchRevision({ read, everyMs, log }: WatchSettings): RevisionWatch {
  const listeners = new Set<RevisionListener>();
  let timer: NodeJS.Timeout | undefined;
  let answers = true;
  let closed = false;

  const look = async () => {
    try {
      const revision = await read();
      answers = true;
      for (const { onRevision } of listeners) onRevision(revision);
    } catch (error) {
      // A database that is away for an hour is one fault, not 3,600.
      if (answers && !closed) log.error({ job: 'watch revision', err: error });
      answers = false;
    }
  };
  const stop = (listener: RevisionListener) => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    listen: (listener) => {
      if (closed) {
        listener.onEnd();
        return () => {};
      }
      listeners.add(listener);
      timer ??= setInterval(() => void look(), everyMs);
      void look();
      return () => stop(listener);
    },
    close: () => {
      closed = true;
      for (const listener of listeners) {
        stop(listener);
        listener.onEnd();
      }
    },
  };
}
