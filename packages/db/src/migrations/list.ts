import type { Migration } from 'kysely/migration';
import * as revisionsAndService from './20261122120000-revisions-and-service.ts';
import * as importsAndRecords from './20261122120100-imports-and-records.ts';
import * as rollUpsAndObservations from './20261122120200-roll-ups-and-observations.ts';
import * as readersAndRanges from './20261127150000-readers-and-ranges.ts';
import * as figureRules from './20261127160000-figure-rules.ts';
import * as withdrawalsOfOpenJobs from './20261127170000-withdrawals-of-open-jobs.ts';
import * as recordsBySubject from './20261127180000-records-by-subject.ts';
import * as measuresOfEveryKind from './20261127210000-measures-of-every-kind.ts';
import * as plan from './20261201090000-plan.ts';

/** Every migration in order. A merged one is never edited: it is some service's past. */
export const migrations: Readonly<Record<string, Migration>> = {
  '20261122120000-revisions-and-service': revisionsAndService,
  '20261122120100-imports-and-records': importsAndRecords,
  '20261122120200-roll-ups-and-observations': rollUpsAndObservations,
  '20261127150000-readers-and-ranges': readersAndRanges,
  '20261127160000-figure-rules': figureRules,
  '20261127170000-withdrawals-of-open-jobs': withdrawalsOfOpenJobs,
  '20261127180000-records-by-subject': recordsBySubject,
  '20261127210000-measures-of-every-kind': measuresOfEveryKind,
  '20261201090000-plan': plan,
};
