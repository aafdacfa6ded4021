import { cancelImport } from '@plumbline/usecases/import/cancel-import';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { readImportNumber } from './import-number.ts';
import type { Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** Drops a file that waits for a decision, or is still being read: nothing of it is taken. */
export const run: Verb = async (args, terminal) => {
  const batch = readImportNumber(args, 'cancel');
  const { fileName } = await withService(terminal, async (context) => {
    const preview = await readImportPreview(context, batch);
    await cancelImport(context, batch);
    return preview;
  });
  terminal.out(`Import ${batch} (${fileName}) was cancelled: nothing was taken.\n`);
  return 0;
};
