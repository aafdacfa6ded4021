import { auditsCompleted, programmeDelivered, targetingLift } from '../measure/audit-measures.ts';
import type { Tolerance } from './tolerance.ts';

/**
 * The tolerances of the audit measures that are the same for every service. The band of 2.2.2b,
 * audits with an unsatisfactory outcome, is agreed locally, as are those of 2.2.2d and 2.2.2e.
 */
export const auditTolerances: readonly Tolerance[] = [
  {
    measure: programmeDelivered.measure,
    effectiveFrom: programmeDelivered.effectiveFrom,
    rule: { kind: 'value', on: 95, near: 85 },
  },
  {
    measure: auditsCompleted.measure,
    effectiveFrom: auditsCompleted.effectiveFrom,
    rule: { kind: 'share-of-expected', on: 1, near: 0.9 },
  },
  {
    measure: targetingLift.measure,
    effectiveFrom: targetingLift.effectiveFrom,
    rule: { kind: 'value', on: 1.3, near: 1 },
  },
];
