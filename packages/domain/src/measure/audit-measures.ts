import { toMonth } from '../period/month.ts';
import type { Definition } from './definition.ts';

/** What the measures of fire safety audits have in common. */
const ofAudits = {
  version: 1,
  effectiveFrom: toMonth('2012-04'),
  disclosure: 'none',
  source: 'Protection records',
  ownerRole: 'Group Commander Protection',
  frequency: 'monthly',
  grain: 'month',
  exclusions: 'Follow-up visits, crews’ checks and consultations are no audits',
} as const;

/** 2.2.1a: how much of the risk programme due so far was done by its due date. */
export const programmeDelivered: Definition = {
  ...ofAudits,
  measure: '2.2.1a',
  tier: 'headline',
  name: 'Risk programme delivered',
  shortName: 'Risk programme',
  numerator: 'Scheduled audits of very high and high risk premises done by their first due date',
  denominator: 'Scheduled audits of very high and high risk premises due so far this year',
  unit: 'percent',
  timeBasis: 'cumulative',
  better: 'up',
  cuts: ['team', 'risk'],
  minimumBase: 1,
  actionRef: '2.2.1',
  things: { one: 'scheduled audit', many: 'scheduled audits' },
};

/** 2.2.2a: the volume of audits, on the way to the year's target. */
export const auditsCompleted: Definition = {
  ...ofAudits,
  measure: '2.2.2a',
  tier: 'headline',
  name: 'Fire safety audits completed',
  shortName: 'Audits completed',
  numerator: 'Fire safety audits completed in the financial year so far',
  denominator: null,
  unit: 'count',
  timeBasis: 'cumulative',
  better: 'up',
  cuts: ['team', 'officer', 'outcome', 'risk', 'outcome;risk'],
  minimumBase: 0,
  actionRef: '2.2.2',
  things: { one: 'audit', many: 'audits' },
};

/** 2.2.2b: how well audits are aimed. Neither a high nor a low share is good in itself. */
export const unsatisfactoryShare: Definition = {
  ...ofAudits,
  measure: '2.2.2b',
  tier: 'headline',
  // Judged each quarter; its audits are counted month by month, and twelve months are rolled together.
  frequency: 'quarterly',
  name: 'Audits with an unsatisfactory outcome',
  shortName: 'Unsatisfactory outcomes',
  numerator: 'Completed audits whose outcome is unsatisfactory',
  denominator: 'Completed audits with an outcome recorded',
  unit: 'percent',
  timeBasis: 'proportion',
  better: 'band',
  cuts: ['team', 'risk'],
  minimumBase: 25,
  actionRef: '2.2.2',
  things: { one: 'audit', many: 'audits' },
  companions: { quality: '2.4.1b' },
};

/** 2.2.2c: whether the risk programme finds more than a sample of lower-risk premises does. */
export const targetingLift: Definition = {
  ...ofAudits,
  measure: '2.2.2c',
  tier: 'supporting',
  frequency: 'quarterly',
  name: 'Targeting lift',
  shortName: 'Targeting lift',
  numerator: 'Unsatisfactory share of planned audits of very high and high risk premises',
  denominator: 'Unsatisfactory share of the sample of audits at lower risk',
  unit: 'ratio',
  timeBasis: 'proportion',
  better: 'up',
  cuts: ['part'],
  minimumBase: 25,
  actionRef: '2.2.2',
  things: { one: 'audit', many: 'audits' },
  compares: { group: 'planned, very high and high risk', comparator: 'lower-risk sample' },
};

/** 2.2.2d: how much of the work follows the risk programme. */
export const plannedShare: Definition = {
  ...ofAudits,
  measure: '2.2.2d',
  tier: 'supporting',
  name: 'Planned share of audits',
  shortName: 'Planned audits',
  numerator: 'Audits that the risk programme planned',
  denominator: 'All completed audits',
  unit: 'percent',
  timeBasis: 'cumulative',
  better: 'band',
  cuts: ['team'],
  minimumBase: 25,
  actionRef: '2.2.2',
  things: { one: 'audit', many: 'audits' },
};

/** 2.2.2e: audits for each month that an officer was available. Never a ranking. */
export const auditsPerOfficerMonth: Definition = {
  ...ofAudits,
  measure: '2.2.2e',
  tier: 'supporting',
  frequency: 'quarterly',
  name: 'Audits per available officer month',
  shortName: 'Audits per officer month',
  numerator: 'Fire safety audits completed by officers in months for which they had time recorded',
  denominator: 'Months of qualified officers available for audits, as full-time equivalents',
  unit: 'rate',
  timeBasis: 'flow',
  better: 'band',
  cuts: ['team', 'officer'],
  minimumBase: 0,
  actionRef: '2.2.2',
  things: { one: 'audit', many: 'audits' },
  per: 'full-time months',
};

/** The measures of fire safety audits, in the order of the plan. */
export const auditMeasures: readonly Definition[] = [
  programmeDelivered,
  auditsCompleted,
  unsatisfactoryShare,
  targetingLift,
  plannedShare,
  auditsPerOfficerMonth,
];

/**
 * Whether the figures of a measure are counted from records. A month without an entry had none of
 * them then; where figures are handed in month by month, it is not known.
 */
export function isFromRecords({ measure }: Definition): boolean {
  return auditMeasures.some((one) => one.measure === measure);
}
