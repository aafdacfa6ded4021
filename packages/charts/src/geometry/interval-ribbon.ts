import type { Point } from './box.ts';
import { linePath } from './line-path.ts';

/** A figure with the two ends of its range; level ends for a figure without a range. */
export type IntervalDot = Readonly<{
  key: string;
  x: number;
  y: number;
  lowAt: number;
  highAt: number;
}>;

export type IntervalRibbon = Readonly<{
  /** The ranges as one area, broken where a figure is missing. */
  area: string | null;
  /** Its two edges, for where no tint is seen. */
  edges: readonly string[];
  line: string | null;
}>;

/** The ribbon of ranges under a line of figures. */
export function intervalRibbon(dots: readonly (IntervalDot | null)[]): IntervalRibbon {
  const through = (pick: (dot: IntervalDot) => number) =>
    dots.map((dot): Point | null => (dot === null ? null : { x: dot.x, y: pick(dot) }));
  const highs = through(({ highAt }) => highAt);
  const lows = through(({ lowAt }) => lowAt);
  return {
    area: runsOf(dots).map(areaOf).join('') || null,
    edges: [linePath(highs), linePath(lows)].flatMap((path) => path ?? []),
    line: linePath(through(({ y }) => y)),
  };
}

function runsOf(dots: readonly (IntervalDot | null)[]): readonly (readonly IntervalDot[])[] {
  const runs: IntervalDot[][] = [[]];
  for (const dot of dots) {
    if (dot === null) runs.push([]);
    else runs.at(-1)?.push(dot);
  }
  return runs.filter((run) => run.length > 0);
}

/** A month by itself keeps a slim ribbon, so that its range shows. */
const ALONE = 4;

function areaOf(run: readonly IntervalDot[]): string {
  const [only] = run;
  const wide =
    run.length === 1 && only !== undefined
      ? [
          { ...only, x: only.x - ALONE },
          { ...only, x: only.x + ALONE },
        ]
      : run;
  const there = wide.map(({ x, highAt }) => ({ x, y: highAt }));
  const back = wide.map(({ x, lowAt }) => ({ x, y: lowAt })).reverse();
  return `${linePath([...there, ...back]) ?? ''}Z`;
}
