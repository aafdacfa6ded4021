import type { Reader } from '../database.ts';

/** How many observations and programme counts a revision opened or closed. */
export async function openedSince(
  db: Reader,
  revision: number,
): Promise<{ readonly observations: number; readonly programmes: number }> {
  const count = async (table: 'observation' | 'programme_count') => {
    const row = await db
      .selectFrom(table as 'observation')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where((eb) => eb.or([eb('known_from', '=', revision), eb('known_to', '=', revision)]))
      .executeTakeFirstOrThrow();
    return row.rows;
  };
  return { observations: await count('observation'), programmes: await count('programme_count') };
}
