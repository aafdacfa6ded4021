import type { Day } from '../period/day.ts';
import type { RiskBand } from './audit.ts';

/** What one file says of an audit's risk band: the band, and the day it is said to be as at. */
export type ToldBand = Readonly<{ band: RiskBand; asAt: Day | null; completed: Day | null }>;

/**
 * The risk band an audit counts under: the one it had when it was done. Exports often carry the
 * band of today, so once a completed audit is held, a later file does not move it, unless that
 * file says in so many words what the band was on another day up to the audit.
 *
 * `held` is what stands of the audit so far (undefined when nothing does), `told` what the next
 * file says.
 */
export function bandAtAudit(held: ToldBand | undefined, told: ToldBand): ToldBand {
  if (held === undefined || held.completed === null || told.completed === null) return told;
  const isDatedAnew = told.asAt !== null && told.asAt <= told.completed && told.asAt !== held.asAt;
  return isDatedAnew ? told : { ...held, completed: told.completed };
}
