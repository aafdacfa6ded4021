import type { AgreedChange } from '@plumbline/contract/measure/measure-agreed';
import type { EventChange, EventTakenBack } from '@plumbline/contract/measure/measure-change';
import { headRevision } from '@plumbline/db/queries/revisions';
import { replaceKnown } from '@plumbline/db/replace-known';
import { months, toMonth } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { actionTitles } from '../plan/action-titles.ts';
import { changingAgreed } from './changing-agreed.ts';

/**
 * Records something that happened to a measure. Throws 'bad-input' for a month to come, a step without
 * the action that it comes from, or an action that there is not; 'conflict' over events not yet seen.
 */
export async function recordEvent(context: Context, change: EventChange): Promise<AgreedChange> {
  const { measure, revision: seen, month, kind, title, reason, actionRef = null } = change;
  if (month > months.floor(context.clock.today())) {
    throw new AppError('bad-input', `${months.label(toMonth(month))} has not begun.`);
  }
  if (kind === 'step' && actionRef === null) {
    throw new AppError('bad-input', 'Choose the action that the step change comes from.');
  }
  return changingAgreed(
    context,
    { part: 'event', measure, seen, message: `"${title}" is recorded.` },
    async (held, { trx, revision }) => {
      const actions = await actionTitles(trx, await headRevision(trx));
      if (actionRef !== null && !actions.some(({ ref }) => ref === actionRef)) {
        throw new AppError('bad-input', `No plan has an action ${actionRef}.`);
      }
      const isHeld = held.events.some(
        (one) => one.month === month && one.kind === kind && one.title === title,
      );
      if (isHeld) {
        throw new AppError('bad-input', `"${title}" is recorded for that month already.`);
      }
      await replaceKnown(trx, {
        ...eventTable,
        revision,
        ending: [],
        beginning: [[measure, month, kind, title, reason, actionRef]],
      });
    },
  );
}

/** Takes an event back, however long ago it was recorded. Throws 'not-found' for one there is not. */
export async function takeBackEvent(
  context: Context,
  { measure, month, kind, title }: EventTakenBack,
): Promise<AgreedChange> {
  return changingAgreed(
    context,
    // It is named in full: whatever else was recorded since stays.
    {
      part: 'event',
      measure,
      seen: Number.POSITIVE_INFINITY,
      message: `"${title}" is taken back.`,
    },
    async (held, { trx, revision }) => {
      const isHeld = held.events.some(
        (one) => one.month === month && one.kind === kind && one.title === title,
      );
      if (!isHeld) throw new AppError('not-found', 'There is no such event.');
      await replaceKnown(trx, {
        ...eventTable,
        revision,
        ending: [[measure, month, kind, title]],
        beginning: [],
      });
    },
  );
}

const eventTable = {
  table: 'measure_event',
  key: ['measure', 'month', 'kind', 'title'],
  columns: ['measure', 'month', 'kind', 'title', 'reason', 'action_ref'],
} as const;
