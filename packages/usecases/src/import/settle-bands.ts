import type { AuditRow } from '@plumbline/contract/source/audit-row';
import type { Writer } from '@plumbline/db/database';
import { numberAuditCells } from '@plumbline/db/queries/audit-cells';
import {
  moveRecordsToCells,
  settleStagedCells,
  stagedBandChanges,
  standingWithdrawals,
  type Telling,
  tellingsOfBandChanges,
} from '@plumbline/db/queries/band-changes';
import type { RiskBand } from '@plumbline/domain/audit/audit';
import { bandAtAudit, type ToldBand } from '@plumbline/domain/audit/band-at-audit';
import { cellKey, parseCellKey } from '@plumbline/domain/audit/cell';

/** Lets staged audits count under the risk band they had when they were done. */
export async function settleStagedBands(trx: Writer, batch: number): Promise<void> {
  const changes = await stagedBandChanges(trx, batch);
  const settled = changes.flatMap((change) => {
    const held = { ...toldBand(change.held_content), band: change.held_band as RiskBand };
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
    const settled = settle(history, withdrawals);
    return settled ? [settled] : [];
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

type Withdrawal = { readonly seq: number; readonly from: string; readonly to: string };

/** Follows the tellings of one audit in order; an audit withdrawn in between begins anew. */
function settle(
  history: readonly Telling[],
  withdrawals: readonly Withdrawal[],
): { readonly version: number; readonly key: string } | undefined {
  let held: ToldBand | undefined;
  let before: Telling | undefined;
  for (const telling of history) {
    if (before && wasWithdrawn(before, telling.seq, withdrawals)) held = undefined;
    held = bandAtAudit(held, toldBand(telling.content));
    before = telling;
  }
  return before && held && { version: before.version, key: keyUnder(before.cell_key, held.band) };
}

function wasWithdrawn(
  { day, seq }: Telling,
  until: number,
  withdrawals: readonly Withdrawal[],
): boolean {
  return withdrawals.some(
    (one) => one.seq > seq && one.seq < until && day !== null && day >= one.from && day <= one.to,
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
