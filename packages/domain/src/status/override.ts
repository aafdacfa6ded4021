import type { Unit } from '../measure/definition.ts';
import { type Edge, type FigurePrinter, figurePrinter, keeps } from './printed-figure.ts';
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
  const edge = overrideEdge(override);
  if (keeps(part.value, edge) || rank[status.word] <= rank[override.atBest]) return status;
  const print = figurePrinter(part.unit, [edge]);
  return {
    ...status,
    word: override.atBest,
    reason: `${status.reason} ${overrideWords(override, print)}: ${print.figure(part.value)}.`,
  };
}

/** What the part must keep. */
function overrideEdge(override: SliceOverride): Edge {
  return 'least' in override
    ? { kind: 'at-least', at: override.least }
    : { kind: 'at-most', at: override.most };
}

/** What holds a status down: 'Near plan at best while very high risk referrals are under 100%'. */
export function overrideWords(
  override: SliceOverride,
  { edge: print }: Pick<FigurePrinter, 'edge'>,
): string {
  const best = override.atBest === 'near-plan' ? 'Near plan' : 'Off plan';
  const { kind, at } = overrideEdge(override);
  const side = kind === 'at-least' ? 'under' : 'over';
  return `${best} at best while ${override.name} are ${side} ${print(at)}`;
}
