import { directLabels } from './direct-labels.ts';
import { type LabelLine, labelIn, labelSize, type PlacedLabel } from './label.ts';

/** Words for the end of a line that ends at height `at`. */
export type EndLabel = Readonly<{ at: number; lines: readonly LabelLine[] }>;

export type EndColumn = Readonly<{
  /** Where the lines end. */
  lineEnd: number;
  /** Where the words start. */
  x: number;
  from: number;
  to: number;
}>;

/** A move shorter than this is seen as belonging without a leader. */
const LEADER_FROM = 7;

/** Between labels, so that two figures one over the other are not read as one; less where it is tight. */
const AIR = 6;
const LEAST_AIR = 2;

/** Labels in a column beside the ends of their lines, none covering another. */
export function endLabels(
  labels: readonly EndLabel[],
  { lineEnd, x, from, to }: EndColumn,
): readonly PlacedLabel[] {
  const sizes = labels.map((label) => labelSize(label.lines));
  const left = to - from - sizes.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.max(LEAST_AIR, Math.min(AIR, left / Math.max(1, labels.length - 1)));
  const middles = directLabels(
    labels.map((label, index) => ({ at: label.at, size: sizes[index]?.height ?? 0 })),
    { from, to, gap },
  );
  return labels.map(({ at, lines }, index) => {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const middle = middles[index] ?? at;
    const placed = labelIn({ x, y: middle - height / 2, width, height }, lines);
    const moved = Math.abs(middle - at) >= LEADER_FROM;
    return moved
      ? { ...placed, leader: { x1: lineEnd + 3, y1: at, x2: x - 3, y2: middle } }
      : placed;
  });
}
