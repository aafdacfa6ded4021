import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what a suite writes; gone when the suite ends, however it ends. */
export type WorkFolder = Disposable & {
  readonly file: (name: string) => string;
  readonly folder: (name: string) => string;
  readonly drop: (path: string) => void;
};

export function workFolder(): WorkFolder {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const drop = (path: string) => rmSync(path, { recursive: true, force: true });
  const dropRoot = () => drop(root);
  process.once('exit', dropRoot);
  return {
    file: (name) => join(root, name),
    folder: (name) => {
      mkdirSync(join(root, name));
      return join(root, name);
    },
    drop,
    [Symbol.dispose]: () => {
      process.off('exit', dropRoot);
      dropRoot();
    },
  };
}
