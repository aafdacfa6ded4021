import { ticks } from 'd3-array';
import type { EndLabel } from './end-labels.ts';
import type { FunnelData } from './funnel-data.ts';
import { labelLine, labelSize, wrapLines } from './label.ts';
import { withinAxis } from './measure-axis.ts';
import { axisText } from './number-text.ts';
import { type Axis, axisOf, percentAxis, type Span, tickCount, tickRoom } from './scales.ts';

const TOP = 34;
/** Under the plot: the numbers of cases and what they are. */
const FOOT = 52;

/** Where the plot stands, and both of its axes. */
export function funnelFrame(data: FunnelData, width: number, height: number) {
  const bottom = height - FOOT;
  const axis = shareAxis(data, { from: bottom, to: TOP });
  const left = tickRoom(axis);
  const words = funnelEndWords(data, axis, width).map(({ lines }) => labelSize(lines).width);
  const right = width - Math.max(0, ...words) - 16;
  const plot = { x: left, y: TOP, width: Math.max(40, right - left), height: bottom - TOP };
  return { plot, axis, baseAxis: casesAxis(data, { from: plot.x, to: plot.x + plot.width }) };
}

/** Shares all alike still have room around them. */
const LEAST_SPREAD = 5;

/** All that is drawn, inside 0 to 100. */
function shareAxis({ dots, centre, limits }: FunnelData, span: Span): Axis {
  const all = [
    centre.share - LEAST_SPREAD,
    centre.share + LEAST_SPREAD,
    ...dots.map(({ share }) => share),
    ...limits.flatMap(({ low998, high998 }) => [low998, high998]),
  ];
  return percentAxis({ low: Math.min(...all), high: Math.max(...all) }, span);
}

/** It ends with the last of the limits or dots, so that the curves reach their names. */
function casesAxis({ dots, limits }: FunnelData, span: Span): Axis {
  const high = Math.max(1, ...dots.map(({ base }) => base), ...limits.map(({ base }) => base));
  const values = ticks(0, high, tickCount(span)).filter(Number.isInteger);
  return axisOf({ low: 0, high, values, span, text: axisText });
}

/** What each curve is, at its end. */
export function funnelEndWords(
  { centre, limits }: FunnelData,
  axis: Axis,
  width: number,
): readonly EndLabel[] {
  const room = width < 480 ? 74 : 150;
  const last = limits.at(-1);
  const named: readonly (readonly [number, string])[] =
    last === undefined
      ? []
      : [
          [last.high998, '99.8% limit'],
          [last.high95, '95% limit'],
          [last.low95, '95% limit'],
          [last.low998, '99.8% limit'],
        ];
  const words = named.map(
    ([share, text]): EndLabel => ({
      at: axis.at(withinAxis(axis, share)),
      lines: [labelLine(text, 'muted', 'regular')],
    }),
  );
  const middle: EndLabel = {
    at: axis.at(withinAxis(axis, centre.share)),
    lines: [labelLine(centre.text, 'target', 'bold')],
  };
  return [...words, middle].map(({ at, lines }) => ({ at, lines: wrapLines(lines, room) }));
}
