import { resolve } from 'node:path';
import { callersFolder, type Environment } from '../settings.ts';

/** Where a command speaks to, and what it is told by. */
export type Terminal = {
  /** Writes text to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly say: (line: string) => void;
  readonly env: Environment;
};

/** A command: its arguments after its name, and how it ended (0 is well). */
export type Verb = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** A command given in a way that cannot be carried out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A path as the person who ran npm meant it. */
export function pathFrom({ env }: Terminal, path: string): string {
  return resolve(callersFolder(env), path);
}
