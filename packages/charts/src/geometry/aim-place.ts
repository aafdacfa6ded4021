import type { Box } from './box.ts';
import type { EndLabel } from './end-labels.ts';
import { labelLine } from './label.ts';
import type { Axis } from './scales.ts';
import type { TrendAim } from './trend-data.ts';

/** What the figures are measured against, as it is drawn. */
export type AimPlace = Readonly<{
  plot: Box;
  /** A level target line. */
  targetAt: number | null;
  band: Box | null;
}>;

/** The values that the axis must hold for the aim to be in sight. */
export function aimValues(aim: TrendAim | null): readonly number[] {
  if (aim === null) return [];
  return aim.kind === 'band' ? [aim.low, aim.high] : [aim.value];
}

/** Where the target line or the band stands. */
export function aimPlace(aim: TrendAim | null, plot: Box, axis: Axis): AimPlace {
  return {
    plot,
    targetAt: aim?.kind === 'at-least' ? axis.at(aim.value) : null,
    band: aim?.kind === 'band' ? bandBox(plot, axis.at(aim.high), axis.at(aim.low)) : null,
  };
}

/** What the target line or the band is, at its end. */
export function aimWords(aim: TrendAim | null, axis: Axis): readonly EndLabel[] {
  if (aim === null) return [];
  return aim.kind === 'band'
    ? [
        {
          at: axis.at((aim.low + aim.high) / 2),
          lines: [labelLine(aim.text, 'muted', 'regular')],
        },
      ]
    : [{ at: axis.at(aim.value), lines: [labelLine(aim.text, 'target', 'bold')] }];
}

function bandBox({ x, width }: Box, high: number, low: number): Box {
  return { x, y: high, width, height: low - high };
}
