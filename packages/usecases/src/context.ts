import type { Database } from '@plumbline/db/database';
import type { Day } from '@plumbline/domain/period/day';
import type { Memory } from './memory.ts';

/** Who acts. Without sign-in everybody at this machine is the same person. */
export type Actor = { readonly name: string };

/** The service's own clock: the instant in UTC (ISO text) and the day in the service's zone. */
export type Clock = {
  readonly now: () => string;
  readonly today: () => Day;
  /**
   * The machine's own instant (UTC), also where the service's clock is invented and every process
   * has begun its own: for whether a process is alive, never for a record.
   */
  readonly machine: () => string;
};

/** Everything a use case may touch besides its input. */
export type Context = {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly db: Database;
  /** Answers of reads, kept for as long as nothing changes; left out, nothing is kept. */
  readonly memory?: Memory;
};
