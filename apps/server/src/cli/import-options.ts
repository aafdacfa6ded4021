import { parseArgs } from 'node:util';
import { isDay } from '@plumbline/domain/period/day';
import { isSource, type Source } from '@plumbline/usecases/import/record-kinds';
import { UsageError } from './terminal.ts';

/** What an import was asked to do. */
export type ImportOptions = {
  readonly source: Source;
  readonly file: string;
  /** The days the file speaks for; undefined: from its first row to its last. */
  readonly declared: { readonly from: string; readonly to: string } | undefined;
  readonly withdrawMissing: boolean;
  readonly addNames: boolean;
  readonly controlTotal: number | undefined;
  /** Import even when the control total disagrees. */
  readonly acceptDifference: boolean;
  /** Import even when there are warnings about the file. */
  readonly acceptWarnings: boolean;
  readonly refusedFile: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
};

const flags = {
  from: { type: 'string' },
  to: { type: 'string' },
  'withdraw-missing': { type: 'boolean', default: false },
  'add-names': { type: 'boolean', default: false },
  'control-total': { type: 'string' },
  'accept-difference': { type: 'boolean', default: false },
  'accept-warnings': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  refused: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `import`. Throws a UsageError that says what to write instead. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: flags,
  });
  const [source = '', file] = positionals;
  if (!isSource(source) || file === undefined || positionals.length > 2) {
    throw new UsageError(
      'Say what to import and from which file, such as: import audits audits.csv',
    );
  }
  const declared = readRange(values.from, values.to);
  if (values['withdraw-missing'] && !declared) {
    throw new UsageError(
      'Name the days the file speaks for with --from and --to before anything missing from it is withdrawn.',
    );
  }
  return {
    source,
    file,
    declared,
    withdrawMissing: values['withdraw-missing'],
    addNames: values['add-names'],
    controlTotal: readCount(values['control-total']),
    acceptDifference: values['accept-difference'],
    acceptWarnings: values['accept-warnings'],
    refusedFile: values.refused,
    dryRun: values['dry-run'],
    json: values.json,
  };
}

function readRange(from: string | undefined, to: string | undefined): ImportOptions['declared'] {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) throw new UsageError('Give both --from and --to.');
  for (const day of [from, to]) {
    if (!isDay(day)) throw new UsageError(`Write the day as 2024-04-01, not ${day}.`);
  }
  return { from, to };
}

function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,8}$/.test(text)) return Number(text);
  throw new UsageError(`Give the control total as a whole number, not ${text}.`);
}
