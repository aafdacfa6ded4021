import type { Point } from './box.ts';
import type { PlacedText } from './placed-text.ts';
import { fitText, type TextStyle, wrapText } from './text-width.ts';

/** The words of a picture that stands by itself, outside any page. */
export type PictureWords = Readonly<{
  title: string;
  sentence: string;
  /** Whose figures, which, until when and when made. */
  source: string;
}>;

export type SavedLine = PlacedText & Readonly<{ style: TextStyle; ink: 'strong' | 'muted' }>;

/** Where title, sentence, chart and source stand in one picture. */
export type SavedPicture = Readonly<{
  width: number;
  height: number;
  lines: readonly SavedLine[];
  /** The top left of the chart. */
  chart: Point;
}>;

const EDGE = 24;
const GAP = 16;

type Block = Readonly<{ style: TextStyle; ink: SavedLine['ink']; lineHeight: number }>;

const TITLE: Block = { style: { size: 20, weight: 'bold' }, ink: 'strong', lineHeight: 26 };
const SENTENCE: Block = { style: { size: 16, weight: 'regular' }, ink: 'muted', lineHeight: 22 };
const SOURCE: Block = { style: { size: 13, weight: 'regular' }, ink: 'muted', lineHeight: 18 };

/** Title and sentence above the chart and the source below it, wrapped to its width. */
export function savedPicture(
  { title, sentence, source }: PictureWords,
  chart: Readonly<{ width: number; height: number }>,
): SavedPicture {
  const above = [
    ...placed(title, TITLE, { room: chart.width, top: EDGE }),
    ...placed(sentence, SENTENCE, {
      room: chart.width,
      top: EDGE + heightOf(title, TITLE, chart.width) + 4,
    }),
  ];
  const chartTop =
    EDGE +
    heightOf(title, TITLE, chart.width) +
    4 +
    heightOf(sentence, SENTENCE, chart.width) +
    GAP;
  const sourceTop = chartTop + chart.height + GAP;
  return {
    width: chart.width + 2 * EDGE,
    height: sourceTop + heightOf(source, SOURCE, chart.width) + EDGE,
    lines: [...above, ...placed(source, SOURCE, { room: chart.width, top: sourceTop })],
    chart: { x: EDGE, y: chartTop },
  };
}

/** Broken between words; a word wider than the room is cut. */
function linesOf(text: string, { style }: Block, room: number): readonly string[] {
  if (text === '') return [];
  return wrapText(text, room, style).map((line) => fitText(line, room, style));
}

function heightOf(text: string, block: Block, room: number): number {
  return linesOf(text, block, room).length * block.lineHeight;
}

function placed(
  text: string,
  block: Block,
  { room, top }: Readonly<{ room: number; top: number }>,
): readonly SavedLine[] {
  const { style, ink, lineHeight } = block;
  return linesOf(text, block, room).map((line, index) => ({
    x: EDGE,
    y: top + index * lineHeight + style.size,
    text: line,
    style,
    ink,
  }));
}
