import type { Reader, Writer } from '../database.ts';

/** The last revision committed, 0 before the first. */
export async function headRevision(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('revision').as('head'))
    .executeTakeFirst();
  return row?.head ?? 0;
}

/** The last revision committed before a UTC instant, 0 when there is none. */
export async function revisionBefore(db: Reader, instant: string): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('revision').as('head'))
    .where('committed_at', '<', instant)
    .executeTakeFirst();
  return row?.head ?? 0;
}

/** When the last revision was committed (UTC), undefined before the first. */
export async function lastCommittedAt(db: Reader): Promise<string | undefined> {
  const row = await db
    .selectFrom('revision')
    .select('committed_at')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.committed_at;
}

/** The rules by which the last revision's figures were derived; null before rules were numbered. */
export async function rulesFollowed(db: Reader): Promise<number | null> {
  const row = await db
    .selectFrom('revision')
    .select('rules')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rules ?? null;
}

export type NewRevision = {
  readonly committedAt: string;
  readonly actor: string;
  readonly action: string;
  /** By which rules figures are derived in it. */
  readonly rules: number;
};

/** Takes the next revision for the transaction under way. */
export async function takeRevision(trx: Writer, made: NewRevision): Promise<number> {
  const revision = (await headRevision(trx)) + 1;
  await trx
    .insertInto('revision')
    .values({
      revision,
      committed_at: made.committedAt,
      actor: made.actor,
      action: made.action,
      rules: made.rules,
    })
    .execute();
  return revision;
}
