import type { ImportPreview, ImportRowView } from '@plumbline/contract/import/import-views';
import { controlTotalLines, controlTotalOf, disagrees } from './control-total.ts';

export type ImportOutcome = {
  readonly preview: ImportPreview;
  readonly refused: readonly ImportRowView[];
  readonly dryRun: boolean;
  /** Whether a control total that disagrees is no reason to stop. */
  readonly acceptDifference: boolean;
  /** Whether warnings about the file are no reason to stop. */
  readonly acceptWarnings: boolean;
};

/** How an import ended: for programs as it is, for people through `reportText`. */
export type ImportReport = {
  readonly outcome: 'imported' | 'nothing-taken' | 'total-disagrees' | 'has-warnings' | 'dry-run';
  /** 0: every row taken, 2: some not, 1: none, 3: none because somebody has to look first. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** The number of the import, null when nothing was imported. */
  readonly batch: number | null;
  readonly fileName: string;
  readonly readAs: string;
  readonly rowsRead: number;
  readonly counts: NonNullable<ImportPreview['counts']>;
  readonly countedInFile: number | null;
  readonly notCounted: ImportPreview['notCounted'];
  readonly controlTotal: number | null;
  /** What counts here beside the control total, null when none was given. */
  readonly countedHere: number | null;
  readonly declared: ImportPreview['declared'];
  readonly withdrawMissing: boolean;
  readonly unknownNames: readonly string[];
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
  readonly columnsLost: ImportPreview['columnsLost'];
  readonly refusedRows: readonly Pick<ImportRowView, 'line' | 'key' | 'issues'>[];
};

const noCounts = { new: 0, changed: 0, same: 0, refused: 0, waiting: 0, missing: 0 };

export function reportOf(outcome: ImportOutcome): ImportReport {
  const { preview, refused } = outcome;
  const total = controlTotalOf(preview);
  const counts = preview.counts ?? noCounts;
  const names = [...preview.unknownTeams, ...preview.unknownOfficers];
  return {
    ...endOf(outcome),
    fileName: preview.fileName,
    readAs: preview.readAs,
    rowsRead: preview.rowsRead,
    counts,
    countedInFile: preview.countedInFile,
    notCounted: preview.notCounted,
    controlTotal: total?.said ?? null,
    countedHere: total?.ours ?? null,
    declared: preview.declared,
    withdrawMissing: preview.withdrawMissing,
    notices: preview.notices,
    remarks: preview.remarks,
    columnsLost: preview.columnsLost,
    unknownNames: names.filter((one) => !one.accepted).map((one) => one.name),
    refusedRows: refused.map(({ line, key, issues }) => ({ line, key, issues })),
  };
}

/** Whether the rows of a preview are to be taken, but for a dry run. */
export function isTaken(outcome: Omit<ImportOutcome, 'refused'>): boolean {
  const { new: added, changed, same } = outcome.preview.counts ?? noCounts;
  return added + changed + same > 0 && whyStopped(outcome) === undefined;
}

/** What a person has to look at before the file is taken; undefined when nothing is. */
function whyStopped(
  outcome: Omit<ImportOutcome, 'refused'>,
): 'total-disagrees' | 'has-warnings' | undefined {
  const { preview, acceptDifference, acceptWarnings } = outcome;
  if (disagrees(controlTotalOf(preview)) && !acceptDifference) return 'total-disagrees';
  const warned = preview.notices.length + preview.columnsLost.length > 0;
  return warned && !acceptWarnings ? 'has-warnings' : undefined;
}

function endOf(outcome: ImportOutcome): Pick<ImportReport, 'outcome' | 'exitCode' | 'batch'> {
  const { preview, dryRun } = outcome;
  const { new: added, changed, same, refused, waiting } = preview.counts ?? noCounts;
  const nothing = dryRun ? 'dry-run' : 'nothing-taken';
  if (added + changed + same === 0) return { outcome: nothing, exitCode: 1, batch: null };
  const stopped = whyStopped(outcome);
  if (stopped) {
    return { outcome: dryRun ? 'dry-run' : stopped, exitCode: 3, batch: null };
  }
  const exitCode = refused + waiting > 0 ? 2 : 0;
  return dryRun
    ? { outcome: 'dry-run', exitCode, batch: null }
    : { outcome: 'imported', exitCode, batch: preview.batch };
}

/** The report as a person reads it in a terminal. */
export function reportText(report: ImportReport): string {
  const lines = [
    `${report.fileName}: ${report.readAs}, ${rows(report.rowsRead)}`,
    ...countLines(report),
    ...notCountedLines(report),
    ...controlTotalLines(report),
    ...report.notices,
    ...report.remarks,
    ...lostLines(report),
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

function lostLines({ columnsLost }: ImportReport): readonly string[] {
  return columnsLost.map(
    ({ label, rows: count }) =>
      `The file has no ${label}, which ${rows(count)} that change hold here: they lose it.`,
  );
}

function waitingLines({ counts, unknownNames }: ImportReport): readonly string[] {
  if (counts.waiting === 0) return [];
  return [
    `${rows(counts.waiting)} not taken because nobody knows ${unknownNames.join(', ')}. Add --add-names to add them.`,
  ];
}

function missingLines({
  counts,
  declared,
  withdrawMissing,
  outcome,
}: ImportReport): readonly string[] {
  if (counts.missing === 0 || !declared) return [];
  const what = `Held here but missing from the file, ${declared.from} to ${declared.to}: ${number(counts.missing)}`;
  if (!withdrawMissing) return [`${what}, kept.`];
  return [outcome === 'imported' ? `${what}, withdrawn.` : `${what}, not withdrawn.`];
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

function endLine({ outcome, batch, exitCode }: ImportReport): string {
  const why = 'Add --accept-difference to import it all the same.';
  const warned = 'Add --accept-warnings to import it all the same.';
  switch (outcome) {
    case 'imported':
      return `Imported as number ${batch}. Take it back with: undo ${batch}`;
    case 'dry-run':
      return exitCode === 3
        ? 'This was a dry run: nothing was imported. Nothing would be before the control total or the warnings above are accepted.'
        : 'This was a dry run: nothing was imported.';
    case 'total-disagrees':
      return `Nothing was imported, because the control total disagrees. ${why}`;
    case 'has-warnings':
      return `Nothing was imported, because of the warnings above. ${warned}`;
    case 'nothing-taken':
      return 'No row could be taken: nothing was imported.';
  }
}

const number = (count: number): string => count.toLocaleString('en-GB');
const rows = (count: number): string => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;
