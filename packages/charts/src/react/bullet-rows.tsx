import { useId } from 'react';
import { type BulletLayout, bulletLayout } from '../geometry/bullet.ts';
import type { BulletData } from '../geometry/bullet-data.ts';
import { bulletTable } from '../geometry/bullet-words.ts';
import { BulletMark } from './bullet-mark.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { fillIds } from './fills.tsx';
import { INK } from './ink.ts';
import { KeyMark } from './key-mark.tsx';
import { TextMark } from './text-mark.tsx';

export type BulletRowsProps = ChartFrameProps & BulletData;

/** Each row's figure against its share of the whole, all on one scale. */
export function BulletRows(props: BulletRowsProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => bulletTable(props)}
      layoutFor={(width) => bulletLayout(props, width)}
      draw={(layout) => <BulletPlot layout={layout} />}
    />
  );
}

function BulletPlot({ layout }: Readonly<{ layout: BulletLayout }>) {
  const ids = fillIds(useId());
  return (
    <>
      <KeyMark row={layout.key} ids={ids} />
      {layout.rows.map((row) => (
        <g key={row.key}>
          <TextMark {...row.name} fill={INK.strongText} />
          <BulletMark bullet={row} />
          <TextMark {...row.figures} fill={INK.strongText} anchor="end" />
        </g>
      ))}
    </>
  );
}
