import type { Writer } from '@plumbline/db/database';
import { takeRevision } from '@plumbline/db/queries/revisions';
import type { Context } from '../context.ts';

/**
 * The number of the rules by which figures follow from records. Raised whenever the same records
 * would give other observations or programme counts than before; a database that follows older
 * rules is brought up to date when it is next opened.
 */
export const figureRules = 4;

/** Takes the next revision in the name of who asks, for the transaction under way. */
export async function beginRevision(
  trx: Writer,
  { clock, actor }: Pick<Context, 'clock' | 'actor'>,
  action: string,
): Promise<number> {
  return takeRevision(trx, {
    committedAt: clock.now(),
    actor: actor.name,
    action,
    rules: figureRules,
  });
}
