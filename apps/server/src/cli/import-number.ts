import { parseArgs } from 'node:util';
import { UsageError } from './terminal.ts';

/** The number of an import, the only argument of `verb`. Throws a UsageError that says what to write. */
export function readImportNumber(args: readonly string[], verb: 'undo' | 'cancel'): number {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [number = ''] = positionals;
  if (positionals.length !== 1 || !/^[1-9]\d{0,8}$/.test(number)) {
    throw new UsageError(`Give the number of the import to ${verb}, such as: ${verb} 12`);
  }
  return Number(number);
}
