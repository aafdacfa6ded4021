import type { Reader } from '@plumbline/db/database';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { type ToleranceRule, toleranceInForce } from '@plumbline/domain/status/tolerance';
import { readTargets, readTolerances } from '../figures/read-agreements.ts';
import type { PageMonths } from './page-months.ts';

/** What was agreed: targets of the audits, and the tolerance of each measure in the last complete month. */
export async function readAgreed(db: Reader, revision: number, page: PageMonths) {
  const targets = await readTargets(db, revision, auditsCompleted.measure);
  const tolerances = await readTolerances(db, revision);
  const month = page.through ?? page.all[0] ?? page.from;
  return {
    targets,
    rule: (measure: string): ToleranceRule | undefined =>
      toleranceInForce(
        tolerances.filter((one) => one.measure === measure),
        month,
      )?.rule,
  };
}

export type Agreed = Awaited<ReturnType<typeof readAgreed>>;
