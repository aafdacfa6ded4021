import type { Reader, Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { knownAt } from './known-at.ts';

export type StoredPlan = {
  readonly plan: string;
  /** JSON. */
  readonly content: string;
};

/** Every plan, as known at a revision, the one that was loaded first at the head. */
export async function storedPlans(db: Reader, revision: number): Promise<readonly StoredPlan[]> {
  return db
    .selectFrom('plan as known')
    .innerJoin(
      db
        .selectFrom('plan')
        .select((eb) => ['plan', eb.fn.min('known_from').as('first')])
        .groupBy('plan')
        .as('loaded'),
      'loaded.plan',
      'known.plan',
    )
    .select(['known.plan', 'known.content'])
    .where(knownAt(revision, 'known'))
    .orderBy('loaded.first')
    .execute();
}

/** Puts a plan in the place of what was known under its id. */
export async function replacePlan(
  trx: Writer,
  { revision, plan, content }: StoredPlan & { readonly revision: number },
): Promise<void> {
  await replaceKnown(trx, {
    table: 'plan',
    revision,
    key: ['plan'],
    ending: [[plan]],
    columns: ['plan', 'content'],
    beginning: [[plan, content]],
  });
}
