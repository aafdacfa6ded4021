import { hash } from 'node:crypto';
import type { Writer } from '@plumbline/db/database';
import { numberAuditCells } from '@plumbline/db/queries/audit-cells';
import { heldVersions } from '@plumbline/db/queries/held-versions';
import {
  insertRefusedRows,
  insertTakenRows,
  linesOfKeys,
  type RefusedRow,
  stagedLines,
  type TakenRow,
} from '@plumbline/db/queries/staged-rows';
import { cellKey } from '@plumbline/domain/audit/cell';
import type { ImportRow } from '@plumbline/importers/row-batch';
import type { NameBook } from './name-book.ts';
import type { Described, RecordKind } from './record-kind.ts';

/** A row of the file, ready to be staged: described, or refused with what is wrong. */
export type PreparedRow =
  | {
      readonly line: number;
      readonly key: string;
      readonly described: Described;
      readonly hash: string;
      readonly cellKey: string | null;
      readonly waitsFor: string | null;
      readonly raw: readonly string[];
    }
  | { readonly line: number; readonly refused: ImportRow };

/** Describes rows; pure but for the names it notes in the book. */
export function prepareRows(
  rows: readonly ImportRow[],
  kind: RecordKind,
  names: NameBook,
): readonly PreparedRow[] {
  return rows.map((row) => {
    if (row.fields === null || row.key === null) return { line: row.line, refused: row };
    const described = kind.describe(row.fields, names);
    const waiting = names.takeWaiting();
    return {
      line: row.line,
      key: row.key,
      described,
      hash: hash('sha256', described.content, 'base64url').slice(0, 22),
      cellKey: described.cell && cellKey(described.cell),
      waitsFor:
        waiting.length === 0 ? null : waiting.map((one) => `${one.kind}:${one.id}`).join(';'),
      raw: row.raw,
    };
  });
}

export type Staging = {
  readonly batch: number;
  readonly source: string;
  /** The numbers of the cells met so far, by key. */
  readonly cells: Map<string, number>;
};

type GoodRow = Extract<PreparedRow, { readonly key: string }>;

/** Stages prepared rows, each compared with what is held. */
export async function stageRows(
  trx: Writer,
  staging: Staging,
  prepared: readonly PreparedRow[],
): Promise<void> {
  const good = prepared.filter((row): row is GoodRow => 'key' in row);
  const refused = prepared.flatMap((row) => ('key' in row ? [] : [row.refused]));
  await numberCells(trx, staging, good);
  const held = await heldVersions(trx, {
    source: staging.source,
    keys: good.map((row) => row.key),
  });
  const inserted = await insertTakenRows(
    trx,
    good.map((row) => takenRow(staging, row, held.get(row.key))),
  );
  await insertRefusedRows(
    trx,
    refused.map((row) => refusedRow(staging.batch, row)),
  );
  if (inserted < good.length) await refuseRepeats(trx, staging.batch, good);
}

async function numberCells(
  trx: Writer,
  { cells }: Staging,
  rows: readonly GoodRow[],
): Promise<void> {
  const unmet = new Map<string, Described['cell']>();
  for (const row of rows) {
    if (row.cellKey !== null && !cells.has(row.cellKey)) unmet.set(row.cellKey, row.described.cell);
  }
  if (unmet.size === 0) return;
  const numbers = await numberAuditCells(
    trx,
    [...unmet].flatMap(([key, cell]) => (cell ? [{ key, ...cell, risk_band: cell.riskBand }] : [])),
  );
  for (const [key, number] of numbers) cells.set(key, number);
}

type Held = { readonly current: number | undefined; readonly byHash: ReadonlyMap<string, number> };

function takenRow({ batch, cells }: Staging, row: GoodRow, held: Held | undefined): TakenRow {
  const version = held?.byHash.get(row.hash) ?? null;
  const replaces = held?.current ?? null;
  const { content, day, subject, keyedAfter, keyedLag } = row.described;
  const cell = row.cellKey === null ? null : (cells.get(row.cellKey) ?? null);
  return {
    batch,
    line: row.line,
    key: row.key,
    hash: row.hash,
    content: version === null ? content : null,
    day,
    subject,
    cell,
    settled_cell: cell,
    keyed_after: keyedAfter,
    keyed_lag: keyedLag,
    verdict: replaces === null ? 'new' : replaces === version ? 'same' : 'changed',
    version,
    replaces,
    waits_for: row.waitsFor,
    ready: row.waitsFor === null ? 1 : 0,
    // Only a row that may be left out has to be given back as it stood.
    raw: row.waitsFor === null ? null : JSON.stringify(row.raw),
  };
}

function refusedRow(
  batch: number,
  { line, key, issues, raw }: Pick<ImportRow, 'line' | 'key' | 'issues' | 'raw'>,
): RefusedRow {
  return {
    batch,
    line,
    key,
    issues: JSON.stringify(issues),
    raw: JSON.stringify(raw),
  };
}

/** A key that stands twice in one file: the first line has it, the later one is refused and says so. */
async function refuseRepeats(trx: Writer, batch: number, good: readonly GoodRow[]): Promise<void> {
  const from = good[0]?.line ?? 0;
  const to = good.at(-1)?.line ?? 0;
  const there = await stagedLines(trx, { batch, from, to });
  const repeats = good.filter((row) => !there.has(row.line));
  const firstLines = await linesOfKeys(trx, { batch, keys: repeats.map((row) => row.key) });
  await insertRefusedRows(
    trx,
    repeats.map((row) => ({
      batch,
      line: row.line,
      key: row.key,
      issues: JSON.stringify([{ column: '', message: repeated(row.key, firstLines.get(row.key)) }]),
      raw: JSON.stringify(row.raw),
    })),
  );
}

function repeated(key: string, firstLine: number | undefined): string {
  return `${key} is already on line ${firstLine} of this file. Keep the line that is right and take the other out.`;
}
