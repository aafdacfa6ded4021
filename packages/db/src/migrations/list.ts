import type { Migration } from 'kysely/migration';
import * as revisionsAndService from './20261122120000-revisions-and-service.ts';
import * as importsAndRecords from './20261122120100-imports-and-records.ts';
import * as rollUpsAndObservations from './20261122120200-roll-ups-and-observations.ts';
import * as readersAndRanges from './20261127150000-readers-and-ranges.ts';

/** Every migration in order. A merged one is never edited: it is some service's past. */
export const migrations: Readonly<Record<string, Migration>> = {
  '20261122120000-revisions-and-service': revisionsAndService,
  '20261122120100-imports-and-records': importsAndRecords,
  '20261122120200-roll-ups-and-observations': rollUpsAndObservations,
  '20261127150000-readers-and-ranges': readersAndRanges,
};
