import type { KnownView } from '@plumbline/contract/period/known-view';
import type { Reader } from '@plumbline/db/database';
import { countRestatedFigures } from '@plumbline/db/queries/restated-figures';
import { headRevision, revisionBefore } from '@plumbline/db/queries/revisions';
import { type Day, days, parseDay } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import { restatedSentence } from '@plumbline/domain/sentence/restated-sentence';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { readIdentity } from '../service/read-directory.ts';
import { midnightAfter } from './midnight-after.ts';

/** What a page reads: a revision, the day it speaks from, and what it says of both. */
export type KnownOn = {
  readonly revision: number;
  readonly today: Day;
  readonly known: KnownView;
};

const now: KnownView = { day: null, label: null, restated: null };

/**
 * What was known on a day: the last revision committed before that day ended in the service's own
 * zone, seen from that day. Without a day, and on today's, it is what is known now. Throws
 * 'bad-input' for a day to come or one before the service was set up, 'not-set-up' without a service.
 */
export async function knownOn(
  { db: { read }, clock }: Pick<Context, 'db' | 'clock'>,
  asked: string | undefined,
): Promise<KnownOn> {
  const head = await headRevision(read);
  const today = clock.today();
  if (asked === undefined || asked === today) return { revision: head, today, known: now };
  const day = parseDay(asked);
  if (day === undefined) throw new AppError('bad-input', `"${asked}" is not a date.`);
  if (day > today) {
    throw new AppError(
      'bad-input',
      `${days.label(day)} is still to come, so nothing was known on it.`,
    );
  }
  const { zone } = await readIdentity(read, head);
  const revision = await revisionBefore(read, midnightAfter(day, zone));
  if (revision === 0) {
    throw new AppError(
      'bad-input',
      `Nothing was known here on ${days.label(day)}: choose a later date.`,
    );
  }
  return { revision, today: day, known: await pastView(read, { day, revision, head }) };
}

async function pastView(
  read: Reader,
  { day, revision, head }: { readonly day: Day; readonly revision: number; readonly head: number },
): Promise<KnownView> {
  const through = lastEnded(day);
  const restated = await countRestatedFigures(read, { revision, since: head, through });
  return { day, label: days.label(day), restated: restatedSentence(restated) };
}

/** The last month that was over when a day ended. */
function lastEnded(day: Day) {
  const month = months.floor(day);
  return day === months.lastDay(month) ? month : months.offset(month, -1);
}
