import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { undoImport } from '@plumbline/usecases/import/undo-import';
import { readImportNumber } from './import-number.ts';
import type { Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** Takes back one import, whichever came after it. */
export const run: Verb = async (args, terminal) => {
  const batch = readImportNumber(args, 'undo');
  const { fileName } = await withService(terminal, async (context) => {
    await undoImport(context, batch);
    return readImportPreview(context, batch);
  });
  terminal.out(`Import ${batch} (${fileName}) was undone.\n`);
  return 0;
};
