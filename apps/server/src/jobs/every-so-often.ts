import type { Logger } from 'pino';

export type Chore = {
  readonly name: string;
  readonly run: () => Promise<void>;
  readonly everyMs: number;
  readonly log: Logger;
};

/** Does a chore now and then, never twice at once; returns how to stop. A failure waits for the next turn. */
export function everySoOften({ name, run, everyMs, log }: Chore): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const wait = () => {
    timer = setTimeout(async () => {
      try {
        await run();
      } catch (error) {
        if (!stopped) log.error({ job: name, err: error });
      }
      if (!stopped) wait();
    }, everyMs).unref();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
