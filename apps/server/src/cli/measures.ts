import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type FileReading,
  readCatalogueFile,
  readFigureFile,
} from '@plumbline/contract/measure/read-catalogue-file';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { agreeMeasures } from '@plumbline/usecases/measure/agree-measures';
import { exportMeasures } from '@plumbline/usecases/measure/export-measures';
import { recordFigures } from '@plumbline/usecases/measure/record-figures';
import { unwritableWords } from './path-words.ts';
import { readJsonFile, unusable } from './read-json-file.ts';
import { pathFrom, type Terminal, UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

const known = 'measures load FILE, measures figures FILE or measures export [FILE]';

/** Agrees measures from a file, takes in figures of them, or writes what is agreed to a file. */
export const run: Verb = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [what, file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Name one file: ${known}.`);
  switch (what) {
    case 'load':
      return load(named(file, 'measures load measures.json'), terminal);
    case 'figures':
      return figures(named(file, 'measures figures figures.json'), terminal);
    case 'export':
      return save(file, terminal);
    default:
      throw new UsageError(`Say what to do with measures: ${known}.`);
  }
};

function named(file: string | undefined, example: string): string {
  if (file === undefined) throw new UsageError(`Name the file: ${example}`);
  return file;
}

async function contentOf<T>(path: string, read: (content: unknown) => FileReading<T>): Promise<T> {
  const reading = read(await readJsonFile(path));
  if (reading.kind === 'faults') throw unusable(path, reading.faults);
  return reading.content;
}

async function load(file: string, terminal: Terminal): Promise<number> {
  const agreed = await contentOf(pathFrom(terminal, file), readCatalogueFile);
  await withService(terminal, (context) => agreeMeasures(context, agreed));
  const measures = new Set(agreed.definitions.map(({ measure }) => measure));
  terminal.out(`${countOf(measures.size, 'measure')} agreed.\n`);
  return 0;
}

async function figures(file: string, terminal: Terminal): Promise<number> {
  const given = await contentOf(pathFrom(terminal, file), readFigureFile);
  const changed = await withService(terminal, (context) => recordFigures(context, given));
  const same = given.length - changed;
  terminal.out(
    `${countOf(changed, 'figure')} changed, ${countOf(Math.max(0, same), 'figure')} as before.\n`,
  );
  return 0;
}

async function save(file: string | undefined, terminal: Terminal): Promise<number> {
  const text = `${JSON.stringify(await withService(terminal, exportMeasures), null, 2)}\n`;
  if (file === undefined) {
    terminal.out(text);
    return 0;
  }
  const path = pathFrom(terminal, file);
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(unwritableWords(path, error));
  }
  terminal.say(`What is agreed about measures is written to ${path}`);
  return 0;
}
