import type { TextStyle } from './text-width.ts';

/** The type of a chart, in pixels: a chart is laid out again for its width, never scaled. */
export const LABEL: TextStyle = { size: 14, weight: 'regular' };
export const STRONG: TextStyle = { size: 15, weight: 'bold' };
export const TICK: TextStyle = { size: 13, weight: 'regular' };

/** From one line of a label to the next. */
export const LINE_HEIGHT = 18;
