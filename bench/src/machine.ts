import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** The shape of the machine that measured, and how busy it was when it began. */
export type Machine = Readonly<{
  date: string;
  system: string;
  processor: string;
  cores: number;
  memoryGB: number;
  node: string;
  /** Load averages over 1, 5 and 15 minutes: work of others makes every time longer. */
  load: readonly number[];
}>;

export function thisMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    load: loadavg().map((load) => Math.round(load * 100) / 100),
  };
}
