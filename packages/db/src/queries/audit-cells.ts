import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import type { AuditCellTable } from '../schema/roll-up.ts';
import { oneOf } from './one-of.ts';

export type StoredAuditCell = Selectable<AuditCellTable>;
export type NewAuditCell = Omit<StoredAuditCell, 'cell'>;

/** The numbers of cells by key; a cell not met before gets the next number. */
export async function numberAuditCells(
  trx: Writer,
  cells: readonly NewAuditCell[],
): Promise<ReadonlyMap<string, number>> {
  if (cells.length === 0) return new Map();
  const keys = cells.map((cell) => cell.key);
  const known = await cellNumbers(trx, keys);
  const unknown = cells.filter((cell) => !known.has(cell.key));
  if (unknown.length === 0) return known;
  const last = await trx
    .selectFrom('audit_cell')
    .select((eb) => eb.fn.max('cell').as('cell'))
    .executeTakeFirst();
  const first = (last?.cell ?? 0) + 1;
  await insertRows(trx, {
    table: 'audit_cell',
    columns: [
      'cell',
      'key',
      'month',
      'standing',
      'team',
      'officer',
      'risk_band',
      'origin',
      'outcome',
    ],
    rows: unknown.map((c, i) => [
      first + i,
      c.key,
      c.month,
      c.standing,
      c.team,
      c.officer,
      c.risk_band,
      c.origin,
      c.outcome,
    ]),
  });
  return cellNumbers(trx, keys);
}

async function cellNumbers(db: Reader, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('audit_cell')
    .select(['key', 'cell'])
    .where(oneOf(db, 'key', keys))
    .execute();
  return new Map(rows.map((row) => [row.key, row.cell]));
}
