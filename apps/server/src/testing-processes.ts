import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type ProductProcess = {
  readonly child: ChildProcess;
  out: string;
  errors: string;
  /** How it ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
};

export type ProductProcesses = {
  readonly serve: (env: NodeJS.ProcessEnv) => ProductProcess;
  readonly command: (env: NodeJS.ProcessEnv, ...args: readonly string[]) => ProductProcess;
  readonly killAll: () => void;
};

/** Starts the product's own processes from a folder; their data are in `data` unless told otherwise. */
export function productProcesses(folder: string): ProductProcesses {
  const running = new Set<ChildProcess>();
  const start = (script: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
      env: { ...process.env, PLUMBLINE_DATA: 'data', INIT_CWD: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const ended = once(child, 'close').then(([code]) => code as number | null);
    const started: ProductProcess = { child, out: '', errors: '', ended };
    child.stdout.on('data', (text) => (started.out += text));
    child.stderr.on('data', (text) => (started.errors += text));
    return started;
  };
  return {
    serve: (env) => start('server.ts', [], env),
    command: (env, ...args) => start('cli/plumbline.ts', args, env),
    killAll: () => {
      for (const child of running) child.kill('SIGKILL');
      running.clear();
    },
  };
}
