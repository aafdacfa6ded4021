import type { DecisionInput, DecisionOutcomeInput } from '@plumbline/contract/board/board-input';
import type { Writer } from '@plumbline/db/database';
import { decisions } from '@plumbline/db/queries/decisions';
import { definitionsOf } from '@plumbline/db/queries/measure-agreements';
import { headRevision } from '@plumbline/db/queries/revisions';
import type { Decision } from '@plumbline/domain/board/decision';
import { toDay } from '@plumbline/domain/period/day';
import { months, toMonth } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { putDecision } from './put-decision.ts';

/** A decision that was changed, and the revision that changed it. */
type Changed = { readonly id: string; readonly revision: number };

/**
 * Records what a board decided about a measure. Throws 'not-found' for a measure there
 * is not and 'bad-input' for a meeting to come or a due month before it, 'conflict' where one
 * is recorded about the measure and the period already.
 */
export async function recordDecision(context: Context, input: DecisionInput): Promise<Changed> {
  const decidedOn = toDay(input.decidedOn);
  const due = toMonth(input.due);
  if (decidedOn > context.clock.today()) {
    throw new AppError('bad-input', 'The meeting is still to come. Enter the day it was decided.');
  }
  if (due < months.floor(decidedOn)) {
    throw new AppError('bad-input', 'It cannot be due before it was decided.');
  }
  return context.db.write(async (trx) => {
    const measures = [input.measure];
    const known = await definitionsOf(trx, { revision: await headRevision(trx), measures });
    if (known.length === 0) {
      throw new AppError('not-found', `There is no measure called "${input.measure}".`);
    }
    await checkUndecided(trx, input);
    const revision = await beginRevision(trx, context, 'record a decision');
    const decision: Decision = {
      id: `decision-${revision}`,
      measure: input.measure,
      period: toMonth(input.period),
      decision: input.decision,
      ownerRole: input.ownerRole,
      due,
      decidedBy: input.decidedBy,
      decidedOn,
      outcome: null,
    };
    await putDecision(trx, { revision, id: decision.id }, decision);
    return { id: decision.id, revision };
  });
}

/** One decision stands about a measure in a period: nobody would see a second one. */
async function checkUndecided(trx: Writer, { measure, period }: DecisionInput): Promise<void> {
  const held = (await decisions(trx, await headRevision(trx))).find(
    (one) => one.measure === measure && one.period === period,
  );
  if (held === undefined) return;
  const { decision, decidedBy } = JSON.parse(held.content) as Decision;
  throw new AppError(
    'conflict',
    `A decision is recorded already: "${decision}" (${decidedBy}). Take it back before you record another.`,
  );
}

/** Records what became of a decision. Throws 'not-found' for one there is not, 'conflict' for one that is settled. */
export async function settleDecision(
  context: Context,
  { id, word, note }: DecisionOutcomeInput,
): Promise<Changed> {
  return context.db.write(async (trx) => {
    const held = await decisionOf(trx, id);
    if (held.outcome !== null) {
      throw new AppError('conflict', 'Somebody has said already what became of it.');
    }
    const revision = await beginRevision(trx, context, 'settle a decision');
    const outcome = { word, note, on: context.clock.today() };
    await putDecision(trx, { revision, id }, { ...held, outcome });
    return { id, revision };
  });
}

/** Opens a settled decision again. Throws 'not-found' for one there is not. */
export async function reopenDecision(
  context: Context,
  { id }: { readonly id: string },
): Promise<Changed> {
  return context.db.write(async (trx) => {
    const held = await decisionOf(trx, id);
    const revision = await beginRevision(trx, context, 'reopen a decision');
    await putDecision(trx, { revision, id }, { ...held, outcome: null });
    return { id, revision };
  });
}

/** Takes a decision back that was recorded in error. Throws 'not-found' for one there is not. */
export async function takeBackDecision(
  context: Context,
  { id }: { readonly id: string },
): Promise<Changed> {
  return context.db.write(async (trx) => {
    await decisionOf(trx, id);
    const revision = await beginRevision(trx, context, 'take back a decision');
    await putDecision(trx, { revision, id }, null);
    return { id, revision };
  });
}

async function decisionOf(trx: Writer, id: string): Promise<Decision> {
  const held = await decisions(trx, await headRevision(trx));
  const row = held.find((one) => one.id === id);
  if (row === undefined) throw new AppError('not-found', 'There is no such decision.');
  return JSON.parse(row.content) as Decision;
}
