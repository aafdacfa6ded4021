import type { Unit } from '../measure/definition.ts';
import { figurePrinter, keeps } from './printed-figure.ts';
import type { Status, StatusWord } from './status.ts';
import type { SliceOverride } from './tolerance.ts';

const rank: Readonly<Record<StatusWord, number>> = {
  'off-plan': 0,
  'near-plan': 1,
  'on-plan': 2,
  complete: 3,
  'no-status': 4,
};

/**
 * A status held down by a part of its measure: where the part does not keep what it must, the
 * status is at best what was agreed, and says so. A status that is worse already stays, and so does
 * one where the part has no figure.
 *
 * Worked example: 96% is on plan, but with 92% of very high risk referrals in time, and all of them
 * due, it is near plan at best.
 */
export function withOverride(
  status: Status,
  override: SliceOverride | undefined,
  part: Readonly<{ value: number | null; unit: Unit }>,
): Status {
  if (override === undefined || part.value === null || status.word === 'no-status') return status;
  const edge = { kind: 'at-least', at: override.least } as const;
  if (keeps(part.value, edge) || rank[status.word] <= rank[override.atBest]) return status;
  const print = figurePrinter(part.unit, [edge]);
  const best = override.atBest === 'near-plan' ? 'Near plan' : 'Off plan';
  return {
    ...status,
    word: override.atBest,
    reason: `${status.reason} ${best} at best while ${override.name} are under ${print.edge(override.least)}: ${print.figure(part.value)}.`,
  };
}
