import type { PlacedLabel } from '../geometry/label.ts';
import { LABEL, LINE_HEIGHT, STRONG } from '../geometry/type-sizes.ts';
import { INK, WORD_INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

/** A label beside a mark, with a thin leader where it had to move away from it. */
export function LabelMark({ x, y, lines, leader }: PlacedLabel) {
  return (
    <g>
      {leader === null ? null : <line {...leader} stroke={INK.faint} strokeWidth={1} />}
      {lines.map((line, index) => (
        <TextMark
          key={line.text}
          x={x}
          y={y + index * LINE_HEIGHT}
          text={line.text}
          style={line.weight === 'bold' ? STRONG : LABEL}
          fill={WORD_INK[line.tone]}
          halo="paper"
        />
      ))}
    </g>
  );
}
