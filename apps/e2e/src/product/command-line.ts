import { execFile } from 'node:child_process';
import { projectFolder } from './project-folder.ts';

/** How a command ended. */
export type Ran = Readonly<{ exitCode: number; out: string; errors: string }>;

/** Runs the product's command line on a data folder: `plumbline(folder, ['imports'])`. */
export function plumbline(dataFolder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['apps/server/src/cli/plumbline.ts', ...args],
      { cwd: projectFolder, env: environmentFor(dataFolder) },
      (error, out, errors) => {
        if (child.exitCode === null) reject(error ?? new Error('The command was killed'));
        else resolve({ exitCode: child.exitCode, out, errors });
      },
    );
  });
}

/** Nothing of the caller's own settings may lead a test to somebody's real data. */
export function environmentFor(dataFolder: string, port?: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PLUMBLINE_DATA: dataFolder,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    ...(port === undefined ? {} : { PORT: String(port) }),
  };
}
