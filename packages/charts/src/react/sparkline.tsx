import { type SparklineData, sparklineLayout } from '../geometry/sparkline.ts';
import { INK } from './ink.ts';
import { LineMark } from './line-mark.tsx';

export type SparklineProps = SparklineData &
  Readonly<{
    /** What it shows, in words. */
    label: string;
    width?: number | undefined;
    height?: number | undefined;
  }>;

/** A trend small enough for a cell. It takes no tab stop: the row holds the figures. */
export function Sparkline({ label, width = 140, height = 32, ...data }: SparklineProps) {
  const { line, unfinished, end } = sparklineLayout(data, { width, height });
  const isOpen = data.last === 'unfinished';
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <LineMark path={line} ink={INK.main} width={1.75} />
      <LineMark path={unfinished} ink={INK.main} width={1.75} dash="dashed" />
      {end === null ? null : (
        <circle
          cx={end.x}
          cy={end.y}
          r={3.5}
          fill={isOpen ? INK.paper : INK.main}
          stroke={INK.main}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
