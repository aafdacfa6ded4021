import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { importsOfFile, readDecidedBatch } from '@plumbline/db/queries/import-batches';
import { stagedNames } from '@plumbline/db/queries/staged-names';
import { standingNames } from '@plumbline/domain/audit/audit-words';
import { type Standing, standings } from '@plumbline/domain/audit/standing';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { importSummary } from './list-imports.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ImportCounts } from './refresh-counts.ts';

/** An import as its page shows it: how it was read, what it would do (or did), what to decide. */
export async function readImportPreview(
  { db, clock }: Context,
  number: number,
): Promise<ImportPreview> {
  const batch = await readDecidedBatch(db.read, number);
  if (!batch) throw new AppError('not-found', `There is no import ${number}.`);
  const reading = readingOf(batch);
  const names = (await stagedNames(db.read, number)).map((one) => ({
    ...one,
    accepted: one.accepted === 1,
  }));
  const { source, sha256, declared_from: from, declared_to: to } = batch;
  const twins = sha256 === null ? [] : await importsOfFile(db.read, { source, sha256 });
  return {
    ...importSummary(batch, clock.machine()),
    format: reading?.format ?? 'csv',
    readAs: readAs(reading),
    columnsFound: (reading?.header ?? []).flatMap(({ label, found }) =>
      found ? [{ label, found }] : [],
    ),
    columnsAbsent: (reading?.header ?? []).flatMap(({ label, found }) => (found ? [] : [label])),
    columnsIgnored: reading?.ignored ?? [],
    columnsLost: lostOf(batch.counts),
    notices: reading?.notices ?? [],
    remarks: reading?.remarks ?? [],
    declared: from && to ? { from, to } : null,
    isRangeChosen: batch.declared_by === 'person',
    controlTotal: batch.control_total,
    ...standingsOf(source, batch.counts),
    unknownTeams: names.filter((one) => one.kind === 'team'),
    unknownOfficers: names.filter((one) => one.kind === 'officer'),
    sameFileAs: twins
      .filter((twin) => twin.batch !== number)
      .map((twin) => ({ batch: twin.batch, createdAt: twin.created_at })),
  };
}

function lostOf(stored: string | null): ImportPreview['columnsLost'] {
  const { lost = {} } = JSON.parse(stored ?? '{}') as Partial<ImportCounts>;
  return Object.entries(lost).map(([label, rows]) => ({ label, rows }));
}

function standingsOf(
  source: string,
  stored: string | null,
): Pick<ImportPreview, 'countedInFile' | 'notCounted'> {
  if (source !== 'audits' || stored === null) return { countedInFile: null, notCounted: [] };
  const counts = (JSON.parse(stored) as ImportCounts).standings;
  const rowsOf = (standing: Standing) => counts[standing] ?? 0;
  return {
    countedInFile: rowsOf('counted'),
    notCounted: standings
      .filter((standing) => standing !== 'counted' && rowsOf(standing) > 0)
      .map((standing) => ({ standing, label: standingNames[standing], rows: rowsOf(standing) })),
  };
}

const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

function readAs(reading: Reading | null): string {
  if (reading === null) return '';
  if (reading.format === 'xlsx') return `Excel workbook, sheet ${reading.sheet ?? '1'}`;
  const encoding = encodingNames[reading.encoding ?? ''] ?? reading.encoding;
  return `CSV, ${encoding}, separated by ${delimiterNames[reading.delimiter ?? ''] ?? ''}`;
}
