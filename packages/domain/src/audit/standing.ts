import { type Audit, auditActivity } from './audit.ts';

/** Whether a record counts as an audit and, where it does not, why. */
export type Standing = 'counted' | 'follow-up' | 'other-activity' | 'not-completed';

/** The standings, counted first. */
export const standings: readonly Standing[] = [
  'counted',
  'follow-up',
  'other-activity',
  'not-completed',
];

/** Why a record of each standing counts or does not, for a reader. */
export const standingReasons: Readonly<Record<Standing, string>> = {
  counted: 'A completed fire safety audit.',
  'follow-up': 'A follow-up of an earlier audit. The audit it follows is the one that counts.',
  'other-activity': 'Other fire safety work, such as a check, a consultation or advice.',
  'not-completed': 'An audit with no completed date. It counts from the day it is completed.',
};

/**
 * The standing of a record. Other work is never an audit, a follow-up is not a second audit, and
 * an audit counts once it has a completed date. A record that names a previous audit still counts
 * unless its own origin is a follow-up: a premises due again a year later is audited anew.
 */
export function standingOf(audit: Pick<Audit, 'activity' | 'origin' | 'completed'>): Standing {
  if (audit.activity !== auditActivity) return 'other-activity';
  if (audit.origin === 'follow-up') return 'follow-up';
  return audit.completed === null ? 'not-completed' : 'counted';
}
