import {
  type CumulativeData,
  type CumulativePoint,
  type CumulativeSeries,
  formerName,
  lastYearName,
} from './cumulative-data.ts';
import type { DrawnCumulative } from './cumulative-drawn.ts';
import { opensFan } from './cumulative-fan.ts';
import { endLabels } from './end-labels.ts';
import {
  cutLines,
  type LabelLine,
  labelLine,
  labelSize,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { countText } from './number-text.ts';
import { capitalised } from './sentence-case.ts';

/** The room that the words at the line ends need on the right. */
export function cumulativeEndWidth(data: CumulativeData, width: number): number {
  return Math.max(0, ...endWords(data, width).map(({ lines }) => labelSize(lines).width));
}

/** The words at the line ends: the target with what its dotted line is, and last year. */
export function cumulativeEndLabels({
  data,
  width,
  plot,
  axis,
}: DrawnCumulative): readonly PlacedLabel[] {
  const lineEnd = plot.x + plot.width;
  const labels = endWords(data, width).map(({ value, lines }) => ({
    at: axis.at(value),
    lines,
  }));
  return endLabels(labels, {
    lineEnd,
    x: lineEnd + 12,
    from: plot.y - 14,
    to: plot.y + plot.height + 10,
  });
}

type EndWords = Readonly<{ value: number; lines: readonly LabelLine[] }>;

/** Words of the caller's own are held to this. */
const WIDEST = 180;
const MOST_LINES = 3;

/** On a phone the words stand in a slim column, so that the lines keep the width. */
function endWords(data: CumulativeData, width: number): readonly EndWords[] {
  const room = width < 480 ? 76 : Number.POSITIVE_INFINITY;
  const always = [...targetWords(data), ...lastYearWords(data)].map(({ value, lines }) => ({
    value,
    lines: wrapLines(lines, room),
  }));
  const fitted = Math.min(room, WIDEST);
  const more = [...landingWords(data), ...formerWords(data)].map(({ value, lines }) => ({
    value,
    lines: cutLines(wrapLines(lines, fitted), fitted, MOST_LINES),
  }));
  return [...always, ...more];
}

function targetWords({ points, target }: CumulativeData): readonly EndWords[] {
  const expected = lastValue(points, 'expected');
  const nameExpected = labelLine('Expected by now', 'muted', 'regular');
  const nameTarget =
    target === null ? null : labelLine(`Target ${countText(target)}`, 'target', 'bold');
  if (nameTarget === null || target === null) {
    return expected === null ? [] : [{ value: expected, lines: [nameExpected] }];
  }
  if (expected === null) return [{ value: target, lines: [nameTarget] }];
  if (Math.round(expected) === Math.round(target)) {
    return [{ value: target, lines: [nameTarget, nameExpected] }];
  }
  return [
    { value: target, lines: [nameTarget] },
    { value: expected, lines: [nameExpected] },
  ];
}

function lastYearWords(data: CumulativeData): readonly EndWords[] {
  const value = lastValue(data.points, 'lastYear');
  if (value === null) return [];
  return [
    {
      value,
      lines: [
        labelLine(countText(value), 'muted', 'bold'),
        labelLine(capitalised(lastYearName(data)), 'muted', 'regular'),
      ],
    },
  ];
}

function landingWords(data: CumulativeData): readonly EndWords[] {
  const { landing } = data;
  if (landing == null || !opensFan(data)) return [];
  return [{ value: landing.point, lines: [labelLine(landing.text, 'main', 'bold')] }];
}

function formerWords(data: CumulativeData): readonly EndWords[] {
  const value = lastValue(data.points, 'formerExpected');
  if (value === null) return [];
  return [{ value, lines: [labelLine(capitalised(formerName(data)), 'muted', 'regular')] }];
}

function lastValue(points: readonly CumulativePoint[], series: CumulativeSeries): number | null {
  return points.findLast((point) => point[series] != null)?.[series] ?? null;
}
