import type { ImportRowsPage, ImportRowView } from '@plumbline/contract/import/import-views';
import type { Column } from '@plumbline/contract/source/layout';
import type { Reader } from '@plumbline/db/database';
import type { ImportBatch } from '@plumbline/db/queries/import-batches';
import { pageOfMissingRecords } from '@plumbline/db/queries/missing-records';
import { stagedNames } from '@plumbline/db/queries/staged-names';
import { pageOfStagedRows, type StagedRow } from '@plumbline/db/queries/staged-rows';
import { contentsOfVersions } from '@plumbline/db/queries/version-contents';
import type { Context } from '../context.ts';
import { readDirectory } from '../service/read-directory.ts';
import { type RowDescriber, rowDescriber } from './describe-row.ts';
import { isSource, recordKinds } from './record-kinds.ts';
import { waitingBatch } from './waiting-batch.ts';

const PAGE = 50;

export type ImportRowsQuestion = {
  readonly batch: number;
  readonly verdict: 'new' | 'changed' | 'same' | 'refused' | 'waiting' | 'missing';
  readonly after: string;
};

/** A page of the rows of a preview, fifty at a time in the order of the file. */
export async function readImportRows(
  { db }: Context,
  question: ImportRowsQuestion,
): Promise<ImportRowsPage> {
  // Of a file that was taken, the rows left out are still there.
  const isLeftOut = question.verdict === 'refused' || question.verdict === 'waiting';
  const states = isLeftOut ? ['ready', 'confirmed'] : ['ready'];
  const batch = await waitingBatch(db.read, question.batch, states);
  const kind = isSource(batch.source) ? recordKinds[batch.source] : undefined;
  const columns: readonly Column[] = kind?.layout.columns ?? [];
  const { teams, officers } = await readDirectory(db.read, batch.base_revision);
  const unknown = await stagedNames(db.read, question.batch);
  const met = (known: readonly { readonly id: string; readonly name: string }[], kind: string) => [
    ...known,
    ...unknown.filter((one) => one.kind === kind),
  ];
  const named = { teams: met(teams, 'team'), officers: met(officers, 'officer') };
  const describer = rowDescriber(columns, named);
  const page =
    question.verdict === 'missing'
      ? await missingRows(db.read, batch, { after: question.after, describer })
      : await stagedRows(db.read, question, describer);
  return { rows: page.rows.slice(0, PAGE), next: page.rows.length > PAGE ? page.next : null };
}

type Page = { readonly rows: readonly ImportRowView[]; readonly next: string };

async function missingRows(
  db: Reader,
  batch: ImportBatch,
  { after, describer }: { readonly after: string; readonly describer: RowDescriber },
): Promise<Page> {
  const { declared_from: from, declared_to: to, source } = batch;
  if (!from || !to) return { rows: [], next: '' };
  const range = { batch: batch.batch, source, from, to };
  const records = await pageOfMissingRecords(db, { range, afterKey: after, limit: PAGE + 1 });
  return {
    rows: records.map((record) => ({
      line: null,
      key: record.key,
      summary: describer.summary(record.content),
      changes: [],
      issues: [],
    })),
    next: records[PAGE - 1]?.key ?? '',
  };
}

async function stagedRows(
  db: Reader,
  { batch, verdict, after }: ImportRowsQuestion,
  describer: RowDescriber,
): Promise<Page> {
  const rows = await pageOfStagedRows(db, {
    batch,
    verdict: verdict === 'waiting' ? undefined : (verdict as 'new'),
    ready: verdict === 'waiting' ? 0 : verdict === 'refused' ? undefined : 1,
    afterLine: Number(after) || 0,
    limit: PAGE + 1,
  });
  const versions = rows.flatMap((row) => [row.version, row.replaces]).filter((one) => one !== null);
  const contents = await contentsOfVersions(db, versions);
  return {
    rows: rows.map((row) => stagedRow(row, contents, describer)),
    next: String(rows[PAGE - 1]?.line ?? ''),
  };
}

function stagedRow(
  row: StagedRow,
  contents: ReadonlyMap<number, string>,
  describer: RowDescriber,
): ImportRowView {
  const content = row.content ?? contents.get(row.version ?? 0) ?? null;
  const before = contents.get(row.replaces ?? 0);
  const keepsBand = row.settled_cell !== row.cell;
  return {
    line: row.line,
    key: row.key ?? row.refused_key ?? '',
    summary: content === null ? '' : describer.summary(content),
    changes:
      row.verdict === 'changed' && before && content
        ? describer
            .changes(before, content)
            .map(({ of, ...change }) => ({ ...change, kept: keepsBand && of === 'riskBand' }))
        : [],
    issues: row.issues === null ? [] : JSON.parse(row.issues),
  };
}
