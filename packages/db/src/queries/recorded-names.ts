import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

/** How many records held now name each team or officer. */
export async function auditsByName(
  db: Reader,
  kind: 'team' | 'officer',
): Promise<ReadonlyMap<string, number>> {
  const id = `c.${kind}` as const;
  const rows = await db
    .selectFrom('audit_cell as c')
    .innerJoin('audit_count as n', 'n.cell', 'c.cell')
    .where('n.known_to', '=', OPEN)
    .where(id, '!=', '')
    .select((eb) => [eb.ref(id).as('id'), eb.fn.sum<number>('n.audits').as('records')])
    .groupBy(id)
    .execute();
  return new Map(rows.map((row) => [row.id, row.records]));
}

/** The scheduled audits held now, by their cell. */
export async function scheduledByCell(
  db: Reader,
): Promise<readonly { readonly key: string; readonly items: number }[]> {
  return db
    .selectFrom('programme_count')
    .select(['key', 'items'])
    .where('known_to', '=', OPEN)
    .execute();
}

/** The teams and officers that each import added (JSON), undone ones too: names stay known. */
export async function addedByImports(db: Reader): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('import_batch')
    .select('additions')
    .where('additions', 'is not', null)
    .execute();
  return rows.flatMap((row) => row.additions ?? []);
}
