import { headRevision } from '@plumbline/db/queries/revisions';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { changeYearTarget } from '@plumbline/usecases/measure/change-target';
import type { Step } from './step.ts';

type YearTarget = Readonly<{ year: string; value: number; agreedOn: string }>;

/** The targets of the audits that were agreed after the service was set up, each on its own day. */
export function auditTargetSteps(targets: readonly YearTarget[]): readonly Step[] {
  return targets.map(({ year, value, agreedOn }) => ({
    committedAt: `${agreedOn}T10:00:30.000Z`,
    put: async (context) => {
      const { measure } = auditsCompleted;
      const revision = await headRevision(context.db.read);
      await changeYearTarget(context, { measure, revision, year, value, agreedOn });
    },
  }));
}
