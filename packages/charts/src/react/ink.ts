import type { Tone } from '../geometry/label.ts';

/**
 * The inks of every mark, as CSS variables that follow the reader's theme. The literal
 * after the comma serves where no stylesheet is near: a saved SVG or a printed pack.
 */
export const INK = {
  main: 'var(--chart-main, #12436d)',
  target: 'var(--chart-target, #0d1418)',
  faint: 'var(--chart-faint, #7d8a95)',
  outline: 'var(--chart-outline, #6b7780)',
  band: 'var(--chart-band, #e9eef2)',
  grid: 'var(--chart-grid, #e6eaed)',
  text: 'var(--chart-text, #4a545b)',
  strongText: 'var(--ink, #0d1418)',
  paper: 'var(--chart-paper, #ffffff)',
  concern: 'var(--chart-concern, #c8521a)',
  better: 'var(--chart-better, #2073bc)',
  neutral: 'var(--chart-neutral, #5b3fa0)',
  event: 'var(--chart-event, #801650)',
  cursor: 'var(--focus, #2073bc)',
} as const;

/** The ink of words; lines may be paler than words may. */
export const WORD_INK: Readonly<Record<Tone, string>> = {
  main: INK.main,
  target: INK.target,
  faint: INK.text,
  muted: INK.text,
  concern: 'var(--chart-concern-text, #b8470f)',
  better: INK.better,
  neutral: INK.neutral,
  event: INK.event,
};

export const FONT = 'var(--font, "Atkinson Hyperlegible Next", "Segoe UI", Arial, sans-serif)';
