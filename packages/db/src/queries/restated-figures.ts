import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

/** The question: what was known at one revision of periods up to a month, against a later revision. */
export type RestatedQuestion = {
  readonly revision: number;
  readonly since: number;
  /** The last month that had ended: what was known of one under way was never whole. */
  readonly through: string;
};

/**
 * How many figures of the whole service that were known at a revision are others at a later one, or
 * are no more: one for each measure and period.
 */
export async function countRestatedFigures(
  db: Reader,
  { revision, since, through }: RestatedQuestion,
): Promise<number> {
  const { rows } = await sql<{ readonly restated: number | string }>`
    select count(*) as restated
    from (
      select distinct measure, grain, period
      from observation as old
      where slice = '' and period <= ${through} and ${knownAt(revision, 'old')}
        and known_to <= ${since}
        and not exists (
          select 1
          from observation as held
          where held.measure = old.measure and held.slice = '' and held.period = old.period
            and held.grain = old.grain and ${knownAt(since, 'held')}
            and held.numerator = old.numerator
            and coalesce(held.denominator, -1) = coalesce(old.denominator, -1)
        )
    ) as changed`.execute(db);
  return Number(rows[0]?.restated ?? 0);
}
