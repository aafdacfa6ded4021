import type { EventLine } from '../geometry/upright-line-labels.ts';
import type { XmrEventKind } from '../geometry/xmr-frame.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';

const DASHES = { step: undefined, definition: '7 4', event: '2 3', inspection: '1 3' } as const;

/** An upright line with its words; a date of an inspection is quieter than what changed a measure. */
export function UprightLineMark({ line }: Readonly<{ line: EventLine<XmrEventKind> }>) {
  const { x, y1, y2, kind, label } = line;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={y1}
        y2={y2}
        stroke={kind === 'inspection' ? INK.faint : INK.event}
        strokeWidth={1.25}
        strokeDasharray={DASHES[kind]}
      />
      {label === null ? null : <LabelMark {...label} />}
    </g>
  );
}
