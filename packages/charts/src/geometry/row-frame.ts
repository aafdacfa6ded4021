import { fitText, textWidth, widestText } from './text-width.ts';
import { LABEL, STRONG } from './type-sizes.ts';

/**
 * How the rows of a chart divide its width: name, track, note. On a phone name and note share a
 * line above the track.
 */
export type RowFrame = Readonly<{
  arrangement: 'beside' | 'above';
  /** The track from left to right. */
  from: number;
  to: number;
  rowHeight: number;
  /** Where notes end. */
  right: number;
  /** The room for a name in pixels. */
  nameRoom: number;
}>;

export type RowTexts = Readonly<{ names: readonly string[]; notes: readonly string[] }>;

const GAP = 14;

/** Divides the width among names, tracks and notes. */
export function rowFrame({ names, notes }: RowTexts, width: number): RowFrame {
  const widestNote = widestText(notes, LABEL);
  const noteWidth = Math.min(widestNote === 0 ? 0 : widestNote + GAP, width * 0.6);
  if (width < 480) {
    const nameRoom = width - noteWidth - GAP;
    return { arrangement: 'above', from: 1, to: width - 2, rowHeight: 52, right: width, nameRoom };
  }
  const to = Math.max(60, width - noteWidth - 2);
  const nameRoom = Math.min(widestText(names, LABEL), width * 0.32);
  const from = nameRoom + GAP;
  return { arrangement: 'beside', from, to, rowHeight: 36, right: width, nameRoom };
}

/** One row's heights: the middle of its track and the baseline of its name and note. */
export type RowLine = Readonly<{ middle: number; nameBaseline: number }>;

/** Where the parts of the row that starts at `top` stand. */
export function rowLine({ arrangement, rowHeight }: RowFrame, top: number): RowLine {
  return arrangement === 'above'
    ? { middle: top + 34, nameBaseline: top + 16 }
    : { middle: top + rowHeight / 2, nameBaseline: top + rowHeight / 2 + 5 };
}

/** The name of a row, cut to its room; table and readout keep the whole of it. */
export function rowName(name: string, { nameRoom }: RowFrame): string {
  return fitText(name, nameRoom, LABEL);
}

/** The width of a bold figure, with air around it. */
export function figureWidth(text: string): number {
  return textWidth(text, STRONG) + 12;
}
