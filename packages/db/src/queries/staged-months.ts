import { sql } from 'kysely';
import type { Reader } from '../database.ts';

/** The months in which the rows of a previewed file are, as 'yyyy-mm', those refused left out. */
export async function stagedMonths(db: Reader, batch: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('staged_row')
    .select(sql<string>`substr(day, 1, 7)`.as('month'))
    .distinct()
    .where('batch', '=', batch)
    .where('verdict', '!=', 'refused')
    .where('day', 'is not', null)
    .orderBy('month')
    .execute();
  return rows.map(({ month }) => month);
}
