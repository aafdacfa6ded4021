import type { ServiceView } from '@plumbline/contract/service/service-view';
import { headRevision, lastCommittedAt } from '@plumbline/db/queries/revisions';
import { days } from '@plumbline/domain/period/day';
import type { Context } from '../context.ts';
import { latestQuarterKey, periodChoices } from '../period/period-view.ts';
import { readDirectory } from './read-directory.ts';

/** Who the service is, what day it is there and which periods can be chosen. */
export async function readService({ db, clock }: Context): Promise<ServiceView> {
  const revision = await headRevision(db.read);
  const { service } = await readDirectory(db.read, revision);
  const today = clock.today();
  return {
    name: service.name,
    clock: service.clock === 'demonstration' ? 'demonstration' : 'today',
    today,
    todayLabel: days.label(today),
    revision,
    defaultPeriod: latestQuarterKey(today),
    periods: periodChoices(today),
    lastChangedAt: (await lastCommittedAt(db.read)) ?? null,
  };
}
