import { parseArgs } from 'node:util';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { undoImport } from '@plumbline/usecases/import/undo-import';
import { UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** Takes back one import, whichever came after it. */
export const run: Verb = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [number = ''] = positionals;
  if (positionals.length !== 1 || !/^[1-9]\d{0,8}$/.test(number)) {
    throw new UsageError('Give the number of the import to undo, such as: undo 12');
  }
  const { fileName } = await withService(terminal, async (context) => {
    await undoImport(context, Number(number));
    return readImportPreview(context, Number(number));
  });
  terminal.out(`Import ${number} (${fileName}) was undone.\n`);
  return 0;
};
