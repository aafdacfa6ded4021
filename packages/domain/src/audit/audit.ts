import type { Day } from '../period/day.ts';

/** The risk band of a premises as the service scored it. */
export type RiskBand = 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'not-stated';

/** What led to an audit. */
export type Origin =
  | 'planned'
  | 'complaint'
  | 'post-fire'
  | 'referral'
  | 'consultation'
  | 'sample'
  | 'follow-up'
  | 'other';

/** The outcome of an audit; a blank one is awaited, it is not a satisfactory one. */
export type Outcome = 'satisfactory' | 'unsatisfactory' | 'awaiting';

/** The risk bands, the highest first. */
export const riskBands: readonly RiskBand[] = [
  'very-high',
  'high',
  'medium',
  'low',
  'very-low',
  'not-stated',
];

/** The origins, in the order in which they are listed for a reader. */
export const origins: readonly Origin[] = [
  'planned',
  'complaint',
  'post-fire',
  'referral',
  'consultation',
  'sample',
  'follow-up',
  'other',
];

/** The outcomes, in the order in which they are listed for a reader. */
export const outcomes: readonly Outcome[] = ['unsatisfactory', 'satisfactory', 'awaiting'];

/** The activity that makes a record an audit; any other text is other fire safety activity. */
export const auditActivity = 'audit';

/**
 * One record of protection work as its source holds it. Only records whose `standing` is counted
 * are audits; see `standingOf`.
 */
export type Audit = Readonly<{
  auditId: string;
  premisesId: string | null;
  /** `auditActivity`, or the source's own word for other work. */
  activity: string;
  origin: Origin;
  /** The band as at the audit: a later change of the premises does not touch it. */
  riskBand: RiskBand;
  riskBandAsAt: Day | null;
  premisesType: string | null;
  due: Day | null;
  completed: Day | null;
  /** As recorded; null while it is awaited. */
  outcome: 'satisfactory' | 'unsatisfactory' | null;
  team: string | null;
  officer: string | null;
  qualification: string | null;
  hours: number | null;
  noticeType: string | null;
  noticeIssued: Day | null;
  noticeDue: Day | null;
  closed: Day | null;
  previousAudit: string | null;
  /** The day on which the record was entered at its source. */
  keyed: Day | null;
}>;
