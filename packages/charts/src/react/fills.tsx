import type { FillName } from '../geometry/key-row.ts';
import { INK } from './ink.ts';

/** Ids of the patterns of one chart; a page may hold many charts. */
export type FillIds = Readonly<Record<FillName | 'hatch', string>>;

/** Pattern ids that start with a chart's own id. */
export function fillIds(chartId: string): FillIds {
  const of = (name: string) => `${chartId}-${name}`;
  return {
    'fill-1': of('fill-1'),
    'fill-2': of('fill-2'),
    'fill-3': of('fill-3'),
    'fill-4': of('fill-4'),
    'fill-concern': of('fill-concern'),
    hatch: of('hatch'),
  };
}

/** How a figure inside a fill is written. */
export const FIGURE_INK: Readonly<Record<FillName, string>> = {
  'fill-1': 'var(--chart-on-1, #ffffff)',
  'fill-2': 'var(--chart-on-2, #0d1418)',
  'fill-3': 'var(--chart-on-3, #0d1418)',
  'fill-4': 'var(--chart-on-4, #0d1418)',
  'fill-concern': 'var(--chart-on-concern, #ffffff)',
};

/** The paper colour under a figure inside a patterned fill. */
export const FILL_INK: Readonly<Record<FillName, string>> = {
  'fill-1': 'var(--chart-fill-1, #12436d)',
  'fill-2': 'var(--chart-fill-2, #8fbbe3)',
  'fill-3': 'var(--chart-fill-3, #dfe5ea)',
  'fill-4': 'var(--chart-fill-4, #ffffff)',
  'fill-concern': 'var(--chart-fill-concern, #b8470f)',
};

/**
 * Plain, slanted, dotted, empty and slanted the other way: fills that stay apart in grey print.
 * `hatch` is the unfinished month.
 */
export function FillPatterns({ ids }: Readonly<{ ids: FillIds }>) {
  const tile = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  const ground = { width: 8, height: 8 } as const;
  return (
    <defs>
      <pattern id={ids['fill-1']} {...tile}>
        <rect {...ground} fill={FILL_INK['fill-1']} />
      </pattern>
      <pattern id={ids['fill-2']} {...tile} patternTransform="rotate(45)">
        <rect {...ground} fill={FILL_INK['fill-2']} />
        <rect width={1.5} height={8} fill={INK.main} fillOpacity={0.55} />
      </pattern>
      <pattern id={ids['fill-3']} {...tile}>
        <rect {...ground} fill={FILL_INK['fill-3']} />
        <circle cx={2} cy={2} r={1} fill={INK.outline} />
        <circle cx={6} cy={6} r={1} fill={INK.outline} />
      </pattern>
      <pattern id={ids['fill-4']} {...tile}>
        <rect {...ground} fill={FILL_INK['fill-4']} />
      </pattern>
      <pattern id={ids['fill-concern']} {...tile} patternTransform="rotate(-45)">
        <rect {...ground} fill={FILL_INK['fill-concern']} />
        <rect width={1.5} height={8} fill={FIGURE_INK['fill-concern']} fillOpacity={0.6} />
      </pattern>
      <pattern id={ids.hatch} {...tile} width={6} height={6} patternTransform="rotate(45)">
        <rect width={2} height={6} fill={INK.main} fillOpacity={0.5} />
      </pattern>
    </defs>
  );
}
