import type { CommentaryInput } from '@plumbline/contract/board/board-input';
import type { Writer } from '@plumbline/db/database';
import { commentaries } from '@plumbline/db/queries/commentaries';
import { definitionsOf } from '@plumbline/db/queries/measure-agreements';
import { headRevision } from '@plumbline/db/queries/revisions';
import { commentarySpans } from '@plumbline/db/queries/version-spans';
import type { Commentary } from '@plumbline/domain/board/commentary';
import { months, toMonth } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { lastChange } from './before-change.ts';
import { putCommentary } from './put-commentary.ts';

/**
 * Records what an owner says about a measure in a period. What was said of it before ends and stays
 * known of its time. Returns the revision. Throws 'not-found' for a measure there is not and 'bad-input' for a period to come, and
 * 'conflict' where something else was said since whoever says it looked.
 */
export async function giveCommentary(context: Context, input: CommentaryInput): Promise<number> {
  const period = toMonth(input.period);
  if (period > months.floor(context.clock.today())) {
    throw new AppError('bad-input', `${months.label(period)} has not begun.`);
  }
  return context.db.write(async (trx) => {
    const measures = [input.measure];
    const known = await definitionsOf(trx, { revision: await headRevision(trx), measures });
    if (known.length === 0) {
      throw new AppError('not-found', `There is no measure called "${input.measure}".`);
    }
    await checkUnchanged(trx, input);
    const revision = await beginRevision(trx, context, 'give a commentary');
    const said: Commentary = {
      measure: input.measure,
      period,
      cause: input.cause,
      action: input.action,
      byWhen: input.byWhen === undefined ? null : toMonth(input.byWhen),
      who: input.who,
      ask: input.ask ?? null,
      recommendation: input.recommendation ?? null,
      decides: input.decides ?? null,
    };
    const { measure } = input;
    await putCommentary(trx, { revision, measure, period }, JSON.stringify(said));
    return revision;
  });
}

/** Refuses to write over what somebody else said, or took back, since a revision. */
async function checkUnchanged(
  trx: Writer,
  { measure, period, revision }: CommentaryInput,
): Promise<void> {
  if (revision === undefined) return;
  if (lastChange(await commentarySpans(trx, { measure, period })) <= revision) return;
  throw new AppError(
    'conflict',
    'Somebody else explained this measure meanwhile. Look at what they say before you record yours.',
  );
}

/** Takes back what was said of a measure in a period. Returns the revision. Throws 'not-found' where nothing was. */
export async function takeBackCommentary(
  context: Context,
  { measure, period }: { readonly measure: string; readonly period: string },
): Promise<number> {
  return context.db.write(async (trx) => {
    const held = await commentaries(trx, { revision: await headRevision(trx), of: { measure } });
    if (!held.some((one) => one.period === period)) {
      throw new AppError('not-found', 'Nothing was said of it in that period.');
    }
    const revision = await beginRevision(trx, context, 'take back a commentary');
    await putCommentary(trx, { revision, measure, period }, null);
    return revision;
  });
}
