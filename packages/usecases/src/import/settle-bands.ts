import type { AuditRow } from '@plumbline/contract/source/audit-row';
import type { Writer } from '@plumbline/db/database';
import { numberAuditCells } from '@plumbline/db/queries/audit-cells';
import {
  countedBands,
  moveRecordsToCells,
  type StagedBandChange,
  settleStagedCells,
  stagedBandChanges,
  standingWithdrawals,
  type Telling,
  tellingsOfAudits,
  tellingsOfBandChanges,
  tellingsOfManyBands,
  type Withdrawal,
} from '@plumbline/db/queries/band-changes';
import type { RiskBand } from '@plumbline/domain/audit/audit';
import { bandAtAudit, type ToldBand } from '@plumbline/domain/audit/band-at-audit';
import { cellKey, parseCellKey } from '@plumbline/domain/audit/cell';

/** Audits whose tellings are followed at a time. */
const PIECE = 1_000;

/**
 * Lets staged audits count under the risk band they had when they were done. What is held of each
 * is followed through every telling that stands, as an undo does, so that both come to the same.
 */
export async function settleStagedBands(trx: Writer, batch: number): Promise<void> {
  const changes = await stagedBandChanges(trx, batch);
  if (changes.length === 0) return;
  const withdrawals = await standingWithdrawals(trx);
  for (let from = 0; from < changes.length; from += PIECE) {
    await settlePiece(trx, { batch, withdrawals, changes: changes.slice(from, from + PIECE) });
  }
}

async function settlePiece(
  trx: Writer,
  piece: {
    readonly batch: number;
    readonly withdrawals: readonly Withdrawal[];
    readonly changes: readonly StagedBandChange[];
  },
): Promise<void> {
  const { batch, withdrawals, changes } = piece;
  const tellings = await tellingsOfAudits(
    trx,
    changes.map(({ key }) => key),
  );
  const histories = Map.groupBy(tellings, ({ key }) => key);
  const settled = changes.flatMap((change) => {
    const held = follow(histories.get(change.key) ?? [], withdrawals)?.held;
    const { band } = bandAtAudit(held, toldBand(change.content));
    const key = keyUnder(change.cell_key, band);
    return key === change.cell_key ? [] : [{ line: change.line, key }];
  });
  const cells = await numberCells(
    trx,
    settled.map(({ key }) => key),
  );
  await settleStagedCells(
    trx,
    batch,
    settled.map(({ line, key }) => ({ line, cell: cells.get(key) ?? 0 })),
  );
}

/**
 * The same for records whose tellings an undo has changed: each counts under the band that the
 * imports which still stand add up to.
 */
export async function settleRestoredBands(
  trx: Writer,
  undone: {
    readonly seq: number;
    readonly revision: number;
    readonly withdrew: { readonly from: string; readonly to: string } | undefined;
  },
): Promise<void> {
  const tellings = await tellingsOfBandChanges(trx, undone);
  if (tellings.length === 0) return;
  const withdrawals = await standingWithdrawals(trx);
  const moves = [...Map.groupBy(tellings, (telling) => telling.key).values()].flatMap((history) => {
    const followed = follow(history, withdrawals);
    if (!followed) return [];
    const { last, held } = followed;
    return [{ version: last.version, key: keyUnder(last.cell_key, held.band) }];
  });
  const cells = await numberCells(
    trx,
    moves.map(({ key }) => key),
  );
  await moveRecordsToCells(
    trx,
    undone.revision,
    moves.map(({ version, key }) => ({ version, cell: cells.get(key) ?? 0 })),
  );
}

/** How many audits count under another risk band than their standing imports add up to. */
export async function countUnsettledBands(trx: Writer): Promise<number> {
  const withdrawals = await standingWithdrawals(trx);
  const tellings = await tellingsOfManyBands(trx);
  const followed = [...Map.groupBy(tellings, ({ key }) => key).values()].flatMap(
    (history) => follow(history, withdrawals) ?? [],
  );
  const counted = await countedBands(
    trx,
    followed.map(({ last }) => last.version),
  );
  return followed.filter(({ last, held }) => {
    const band = counted.get(last.version);
    return band !== undefined && band !== held.band;
  }).length;
}

/** Follows the tellings of one audit in order; an audit withdrawn in between begins anew. */
function follow(
  history: readonly Telling[],
  withdrawals: readonly Withdrawal[],
): { readonly held: ToldBand; readonly last: Telling } | undefined {
  let held: ToldBand | undefined;
  let last: Telling | undefined;
  for (const telling of history) {
    if (last && wasWithdrawn(last, telling.seq, withdrawals)) held = undefined;
    held = bandAtAudit(held, toldBand(telling.content));
    last = telling;
  }
  return held && last && { held, last };
}

function wasWithdrawn(
  { day, seq, cell_key: key }: Telling,
  until: number,
  withdrawals: readonly Withdrawal[],
): boolean {
  const isOpen = parseCellKey(key)?.standing === 'not-completed';
  return withdrawals.some(
    (one) =>
      one.seq > seq &&
      one.seq < until &&
      day !== null &&
      day >= one.from &&
      day <= one.to &&
      (one.ofOpenJobs || !isOpen),
  );
}

function toldBand(content: string): ToldBand {
  const { riskBand, riskBandAsAt, completed } = JSON.parse(content) as Partial<AuditRow>;
  const told = { band: riskBand, asAt: riskBandAsAt ?? null, completed: completed ?? null };
  return told as ToldBand;
}

function keyUnder(key: string, riskBand: RiskBand): string {
  const cell = parseCellKey(key);
  return cell ? cellKey({ ...cell, riskBand }) : key;
}

function numberCells(trx: Writer, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const cells = [...new Set(keys)].flatMap((key) => {
    const cell = parseCellKey(key);
    return cell ? [{ key, ...cell, risk_band: cell.riskBand }] : [];
  });
  return numberAuditCells(trx, cells);
}
