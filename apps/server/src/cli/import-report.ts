import type { ImportPreview, ImportRowView } from '@plumbline/contract/import/import-views';

export type ImportOutcome = {
  readonly preview: ImportPreview;
  readonly refused: readonly ImportRowView[];
  readonly dryRun: boolean;
};

/** How an import ended: for programs as it is, for people through `reportText`. */
export type ImportReport = {
  readonly outcome: 'imported' | 'nothing-taken' | 'dry-run';
  /** 0: every row taken, 2: some not, 1: none. */
  readonly exitCode: 0 | 1 | 2;
  readonly batch: number;
  readonly fileName: string;
  readonly readAs: string;
  readonly rowsRead: number;
  readonly counts: NonNullable<ImportPreview['counts']>;
  readonly countedInFile: number | null;
  readonly notCounted: ImportPreview['notCounted'];
  readonly controlTotal: number | null;
  readonly declared: ImportPreview['declared'];
  readonly withdrawMissing: boolean;
  readonly unknownNames: readonly string[];
  readonly refusedRows: readonly Pick<ImportRowView, 'line' | 'key' | 'issues'>[];
};

const noCounts = { new: 0, changed: 0, same: 0, refused: 0, waiting: 0, missing: 0 };

export function reportOf({ preview, refused, dryRun }: ImportOutcome): ImportReport {
  const counts = preview.counts ?? noCounts;
  const taken = counts.new + counts.changed + counts.same;
  const left = counts.refused + counts.waiting;
  const names = [...preview.unknownTeams, ...preview.unknownOfficers];
  return {
    outcome: dryRun ? 'dry-run' : taken > 0 ? 'imported' : 'nothing-taken',
    exitCode: taken === 0 ? 1 : left > 0 ? 2 : 0,
    batch: preview.batch,
    fileName: preview.fileName,
    readAs: preview.readAs,
    rowsRead: preview.rowsRead,
    counts,
    countedInFile: preview.countedInFile,
    notCounted: preview.notCounted,
    controlTotal: preview.controlTotal,
    declared: preview.declared,
    withdrawMissing: preview.withdrawMissing,
    unknownNames: names.filter((one) => !one.accepted).map((one) => one.name),
    refusedRows: refused.map(({ line, key, issues }) => ({ line, key, issues })),
  };
}

/** The report as a person reads it in a terminal. */
export function reportText(report: ImportReport): string {
  const lines = [
    `${report.fileName}: ${report.readAs}, ${rows(report.rowsRead)}`,
    ...countLines(report),
    ...notCountedLines(report),
    ...controlLines(report),
    ...waitingLines(report),
    ...missingLines(report),
    ...refusedLines(report),
    endLine(report),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function countLines({ counts }: ImportReport): readonly string[] {
  const shown = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['the same', counts.same],
    ['refused', counts.refused],
  ] as const;
  return shown.map(([label, count]) => `  ${label.padEnd(8)} ${number(count).padStart(9)}`);
}

function notCountedLines({ notCounted }: ImportReport): readonly string[] {
  if (notCounted.length === 0) return [];
  const parts = notCounted.map(({ label, rows: count }) => `${label} ${number(count)}`);
  return [`Taken but not counted as audits: ${parts.join(', ')}.`];
}

function controlLines({ controlTotal, countedInFile, rowsRead }: ImportReport): readonly string[] {
  if (controlTotal === null) return [];
  const counted = countedInFile === null ? '' : `, ${number(countedInFile)} of them counted`;
  return [
    `Control total: the source says ${number(controlTotal)}; the file has ${rows(rowsRead)}${counted}.`,
  ];
}

function waitingLines({ counts, unknownNames }: ImportReport): readonly string[] {
  if (counts.waiting === 0) return [];
  return [
    `${rows(counts.waiting)} not taken because nobody knows ${unknownNames.join(', ')}. Add --add-names to add them.`,
  ];
}

function missingLines({ counts, declared, withdrawMissing }: ImportReport): readonly string[] {
  if (counts.missing === 0 || !declared) return [];
  const what = `Held here but missing from the file, ${declared.from} to ${declared.to}: ${number(counts.missing)}`;
  return [withdrawMissing ? `${what}, withdrawn.` : `${what}, kept.`];
}

function refusedLines({ counts, refusedRows }: ImportReport): readonly string[] {
  const lines = refusedRows.flatMap(({ line, issues }) =>
    issues.map(
      ({ column, message }) => `  line ${line}${column === '' ? '' : `, ${column}`}: ${message}`,
    ),
  );
  const unshown = counts.refused - refusedRows.length;
  return [
    ...(lines.length > 0 ? ['Refused:', ...lines] : []),
    ...(unshown > 0
      ? [`  and ${rows(unshown)} more. Add --refused FILE to write them all to a file.`]
      : []),
  ];
}

function endLine({ outcome, batch }: ImportReport): string {
  switch (outcome) {
    case 'imported':
      return `Imported as number ${batch}. Take it back with: undo ${batch}`;
    case 'dry-run':
      return 'This was a dry run: nothing was imported.';
    case 'nothing-taken':
      return 'No row could be taken: nothing was imported.';
  }
}

const number = (count: number): string => count.toLocaleString('en-GB');
const rows = (count: number): string => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;
