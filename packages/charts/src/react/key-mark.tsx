import { type KeyRow, type PlacedKeyItem, SWATCH_WIDTH, type Swatch } from '../geometry/key-row.ts';
import type { FillIds } from './fills.tsx';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { LevelMark } from './level-mark.tsx';

type KeyMarkProps = Readonly<{ row: KeyRow; ids: FillIds }>;

/** The key above a chart, each word beside what it names as it is drawn. */
export function KeyMark({ row, ids }: KeyMarkProps) {
  return (
    <g>
      {row.items.map((item) => (
        <g key={item.text}>
          <SwatchMark item={item} ids={ids} />
          <KeyWords item={item} />
        </g>
      ))}
    </g>
  );
}

function SwatchMark({ item, ids }: Readonly<{ item: PlacedKeyItem; ids: FillIds }>) {
  const { swatch, x, y } = item;
  if (swatch === 'mark') return <LevelMark x1={x} x2={x + SWATCH_WIDTH} y1={y} y2={y} />;
  if (swatch === 'marker') {
    const middle = x + SWATCH_WIDTH / 2;
    return <LevelMark x1={middle} x2={middle} y1={y - 9} y2={y + 9} />;
  }
  return (
    <rect
      x={x + 0.5}
      y={y - 6.5}
      width={SWATCH_WIDTH - 1}
      height={13}
      rx={2}
      fill={swatchFill(swatch, ids)}
      stroke={swatch === 'bar' || swatch === 'fill-1' ? INK.main : INK.outline}
    />
  );
}

function swatchFill(swatch: Exclude<Swatch, 'mark' | 'marker'>, ids: FillIds): string {
  switch (swatch) {
    case 'bar':
      return INK.main;
    case 'unfinished':
      return `url(#${ids.hatch})`;
    default:
      return `url(#${ids[swatch]})`;
  }
}
