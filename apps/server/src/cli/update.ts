import { parseArgs } from 'node:util';
import {
  previewServiceUpdate,
  type ServiceUpdate,
  updateService,
} from '@plumbline/usecases/service/update-service';
import { readSetup } from './read-setup.ts';
import { pathFrom, UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** Changes the service to what its file says now. A server may be running meanwhile. */
export const run: Verb = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError('Name the file that says what the service is now: update service.json');
  }
  const setup = await readSetup(pathFrom(terminal, file));
  const isDry = values['dry-run'];
  const update = await withService(terminal, (context) =>
    isDry ? previewServiceUpdate(context, setup) : updateService(context, setup),
  );
  terminal.out(updateText(update, { name: setup.name, isDry }));
  return 0;
};

function updateText(
  { changes, notes }: ServiceUpdate,
  { name, isDry }: { readonly name: string; readonly isDry: boolean },
): string {
  const lines = [...changes, ...notes.map((note) => `Note: ${note}`), endLine()];
  return lines.map((line) => `${line}\n`).join('');

  function endLine(): string {
    if (changes.length === 0) return `${name} is as the file says: nothing changes.`;
    return isDry
      ? 'This was a dry run: nothing was changed.'
      : `${name} is changed. What was known before is kept.`;
  }
}
