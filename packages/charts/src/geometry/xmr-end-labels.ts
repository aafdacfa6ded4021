import type { EndLabel } from './end-labels.ts';
import { cutLines, type LabelLine, labelLine, labelSize, type Tone, wrapLines } from './label.ts';
import type { Axis } from './scales.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import { signalSides, xmrLimit, xmrMean, xmrTarget } from './xmr-figures.ts';
import { xmrLevels } from './xmr-words.ts';

/** What stands at a line's end, before it has a place. */
export type XmrEndWords = Readonly<{ value: number; lines: readonly LabelLine[] }>;

const MOST_LINES = 3;
/** From this width on, mean and limits have room at the ends of their lines. */
const WIDE_ENOUGH = 480;

/**
 * The words at the right end, most important first: the latest figure, target or baseline, the mean and
 * those limits that a figure could lie beyond. On a phone the months need the room: mean and limits
 * are said in words beneath the picture.
 */
export function xmrEndWords(data: XmrData, width: number): readonly XmrEndWords[] {
  const isNarrow = width < WIDE_ENOUGH;
  const room = isNarrow ? 84 : 150;
  const levels = isNarrow ? [] : levelWords(data);
  return [
    ...latestWords(data, isNarrow),
    ...targetWords(data),
    ...baselineWords(data),
    ...levels,
  ].map(({ value, lines }) => ({
    value,
    lines: cutLines(wrapLines(lines, room), room, MOST_LINES),
  }));
}

/** Mean and limits beneath a picture whose line ends have no room for them. */
export function xmrLevelNotes(data: XmrData, width: number) {
  const levels = width < WIDE_ENOUGH ? xmrLevels(data) : null;
  return levels === null ? [] : [{ key: 'levels', text: levels }];
}

/** As many of the words as the height holds, each at its height on the axis. */
export function fittingEnds(
  words: readonly XmrEndWords[],
  axis: Axis,
  height: number,
): readonly EndLabel[] {
  let left = height;
  return words.flatMap(({ value, lines }) => {
    const needs = labelSize(lines).height + 2;
    if (needs > left) return [];
    left -= needs;
    return [{ at: axis.at(value), lines }];
  });
}

const LATEST_TONES: Readonly<Record<XmrChartPoint['meaning'], Tone>> = {
  'common-cause': 'target',
  improvement: 'better',
  concern: 'concern',
  neutral: 'neutral',
};

function latestWords({ points }: XmrData, isNarrow: boolean): readonly XmrEndWords[] {
  const latest = points.findLast(({ state, value }) => state === 'observed' && value !== null);
  if (latest?.value == null || latest.text === null) return [];
  const tone = LATEST_TONES[latest.meaning];
  const words = isNarrow ? latest.text : `${latest.label} ${latest.text}`;
  return [{ value: latest.value, lines: [labelLine(words, tone, 'bold')] }];
}

function targetWords({ points, targetText, unit }: XmrData): readonly XmrEndWords[] {
  const target = points.findLast((point) => point.target !== null)?.target ?? null;
  if (target === null) return [];
  const text = targetText ?? `Target ${xmrTarget(target, unit)}`;
  return [{ value: target, lines: [labelLine(text, 'target', 'regular')] }];
}

function baselineWords({ baseline }: XmrData): readonly XmrEndWords[] {
  if (baseline == null) return [];
  const { value, text } = baseline;
  return [{ value, lines: [labelLine(text, 'target', 'regular')] }];
}

function levelWords(data: XmrData): readonly XmrEndWords[] {
  const last = data.points.findLast(({ mean }) => mean !== null);
  if (last?.mean == null) return [];
  const { below, above } = signalSides(last, data.possible);
  const line = (value: number | null, text: (value: number) => string): readonly XmrEndWords[] =>
    value === null ? [] : [{ value, lines: [labelLine(text(value), 'muted', 'regular')] }];
  const mean = (value: number) => `average ${xmrMean(value, data)}`;
  return [
    ...line(last.mean, mean),
    ...line(above ? last.upper : null, (value) => `upper limit ${xmrLimit(value, data)}`),
    ...line(below ? last.lower : null, (value) => `lower limit ${xmrLimit(value, data)}`),
  ];
}
