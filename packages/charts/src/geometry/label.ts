import type { Box } from './box.ts';
import { fitText, type TextStyle, widestText, wrapText } from './text-width.ts';
import { LABEL, LINE_HEIGHT, STRONG } from './type-sizes.ts';

/** What a mark or a word stands for; the drawing side turns it into ink. */
export type Tone =
  | 'main'
  | 'target'
  | 'faint'
  | 'muted'
  | 'concern'
  | 'better'
  | 'neutral'
  | 'event';

export type LabelLine = Readonly<{ text: string; tone: Tone; weight: TextStyle['weight'] }>;

/** Words beside a mark: the baseline of their first line, and a thin leader if they had to move. */
export type PlacedLabel = Readonly<{
  x: number;
  y: number;
  lines: readonly LabelLine[];
  leader: Readonly<{ x1: number; y1: number; x2: number; y2: number }> | null;
}>;

/** One line of a label. */
export function labelLine(text: string, tone: Tone, weight: LabelLine['weight']): LabelLine {
  return { text, tone, weight };
}

/** From the top of a line to its baseline. */
const ASCENT = 14;

/** The size that a label needs. */
export function labelSize(
  lines: readonly LabelLine[],
): Readonly<{ width: number; height: number }> {
  return {
    width: Math.max(
      widestText(textsOf(lines, 'regular'), LABEL),
      widestText(textsOf(lines, 'bold'), STRONG),
    ),
    height: lines.length * LINE_HEIGHT,
  };
}

/** The lines, broken further where one is wider than the room. */
export function wrapLines(lines: readonly LabelLine[], room: number): readonly LabelLine[] {
  return lines.flatMap((line) =>
    wrapText(line.text, room, line.weight === 'bold' ? STRONG : LABEL).map((text) => ({
      ...line,
      text,
    })),
  );
}

/** The lines, so many at most, cut with an ellipsis where one is wider than the room or more follow. */
export function cutLines(
  lines: readonly LabelLine[],
  room: number,
  most: number,
): readonly LabelLine[] {
  return lines.slice(0, most).map((line, index) => {
    const isCut = index === most - 1 && lines.length > most;
    const text = isCut ? `${line.text} …` : line.text;
    return { ...line, text: fitText(text, room, line.weight === 'bold' ? STRONG : LABEL) };
  });
}

/** A label that fills its box from the top left. */
export function labelIn(box: Box, lines: readonly LabelLine[]): PlacedLabel {
  return { x: box.x, y: box.y + ASCENT, lines, leader: null };
}

/** The box that a placed label fills. */
export function labelBox({ x, y, lines }: PlacedLabel): Box {
  return { x, y: y - ASCENT, ...labelSize(lines) };
}

function textsOf(lines: readonly LabelLine[], weight: TextStyle['weight']): readonly string[] {
  return lines.filter((line) => line.weight === weight).map((line) => line.text);
}
