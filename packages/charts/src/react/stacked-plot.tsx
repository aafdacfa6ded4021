import { useId } from 'react';
import type { Segment, StackedLayout } from '../geometry/stacked.ts';
import { STRONG, TICK } from '../geometry/type-sizes.ts';
import { FIGURE_INK, FILL_INK, type FillIds, FillPatterns, fillIds } from './fills.tsx';
import { FootAxis } from './foot-axis.tsx';
import { INK } from './ink.ts';
import { KeyMark } from './key-mark.tsx';
import { TextMark } from './text-mark.tsx';

/** Rows of parts with their figures inside and their base beside them. */
export function StackedPlot({ layout }: Readonly<{ layout: StackedLayout }>) {
  const ids = fillIds(useId());
  return (
    <>
      <FillPatterns ids={ids} />
      <KeyMark row={layout.key} ids={ids} />
      <FootAxis ticks={layout.ticks} plot={layout.plot} words={layout.words} />
      {layout.baseHead === null ? null : (
        <TextMark {...layout.baseHead} style={TICK} anchor="end" />
      )}
      {layout.rows.map((row) => (
        <g key={row.key}>
          <TextMark {...row.name} fill={INK.strongText} halo="paper" />
          {row.segments.map((segment) => (
            <SegmentMark key={segment.key} segment={segment} ids={ids} />
          ))}
          {row.reason === null ? null : <TextMark {...row.reason} halo="paper" />}
          <TextMark {...row.base} anchor="end" halo="paper" />
        </g>
      ))}
    </>
  );
}

function SegmentMark({ segment, ids }: Readonly<{ segment: Segment; ids: FillIds }>) {
  const { box, fill, text } = segment;
  return (
    <g>
      <rect
        {...box}
        fill={`url(#${ids[fill]})`}
        stroke={fill === 'fill-1' ? INK.paper : INK.outline}
        strokeWidth={1}
      />
      {text === null ? null : (
        <text
          x={text.x}
          y={text.y}
          fill={FIGURE_INK[fill]}
          fontSize={STRONG.size}
          fontWeight={700}
          textAnchor="middle"
          stroke={FILL_INK[fill]}
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text.text}
        </text>
      )}
    </g>
  );
}
