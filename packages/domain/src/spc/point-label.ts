import type { Flag, Side, Signal, SignalRule } from './signal.ts';
import type { XmrRules } from './xmr-rules.ts';
import type { Direction } from './xmr-series.ts';

/** What a point says of the process. A measure without a better way has neutral signals. */
export type Meaning = 'common-cause' | 'improvement' | 'concern' | 'neutral';

/** The rules that a point shows, and the one that names it. */
export type PointLabel = Readonly<{
  /** Every rule it helps to show, in the order of the alphabet. */
  flags: readonly Flag[];
  label: Flag | null;
  meaning: Meaning;
  /** Whether its rules point both ways. */
  isConflict: boolean;
}>;

/** Which rule names a point that shows several, the first of these. */
const priority: readonly SignalRule[] = ['outside', 'trend', 'two-of-three', 'shift'];

/** The label of the point in a place (from 0). */
export function pointLabels(
  signals: readonly Signal[],
  direction: Direction,
  rules: Pick<XmrRules, 'conflict'>,
): (place: number) => PointLabel {
  const shown = new Map<number, Signal[]>();
  for (const signal of signals) {
    for (const point of signal.points) shown.set(point, [...(shown.get(point) ?? []), signal]);
  }
  return (place) => {
    const ofPoint = shown.get(place) ?? [];
    const isConflict = new Set(ofPoint.map((signal) => signal.side)).size > 1;
    const label = labelOf(isConflict ? winning(ofPoint, direction, rules) : ofPoint);
    return { flags: flagsOf(ofPoint), label, meaning: meaningOf(label, direction), isConflict };
  };
}

/** What a signal means for a measure that gets better in this direction. */
export function meaningOf(signal: Flag | null, direction: Direction): Meaning {
  if (signal === null) return 'common-cause';
  if (direction === 'neutral') return 'neutral';
  return signal.side === betterSide(direction) ? 'improvement' : 'concern';
}

const betterSide = (direction: 'increase' | 'decrease'): Side =>
  direction === 'increase' ? 'high' : 'low';

/** The signals that may name a point whose signals disagree. */
function winning(
  signals: readonly Signal[],
  direction: Direction,
  { conflict }: Pick<XmrRules, 'conflict'>,
): readonly Signal[] {
  if (conflict === 'priority') return signals;
  const side = direction === 'neutral' ? 'high' : betterSide(direction);
  const wins = direction === 'neutral' || conflict === 'improvement';
  return signals.filter((signal) => (signal.side === side) === wins);
}

/** By the order of rules; of a rising and a falling trend that share a point, the later one. */
function labelOf(signals: readonly Signal[]): Flag | null {
  const rule = priority.find((name) => signals.some((signal) => signal.rule === name));
  const named = signals.filter((signal) => signal.rule === rule);
  const latest = named.toSorted((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0)).at(-1);
  return latest ? { rule: latest.rule, side: latest.side } : null;
}

function flagsOf(signals: readonly Signal[]): readonly Flag[] {
  const byName = new Map(
    signals.map(({ rule, side }) => [`${rule} ${side}`, { rule, side }] as const),
  );
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flag]) => flag);
}
