import type { PlacedSaid, WantedSaid } from './behind-figures.ts';

/** The row of letters between the names of the months and the notes. */
const ROW = 22;

/** The room that the letters take beneath the names of the months. */
export function saidHeight(said: readonly WantedSaid[]): number {
  return said.length === 0 ? 0 : ROW;
}

/** Letters in their row, which begins at `top`. */
export function placedSaid(said: readonly WantedSaid[], top: number): readonly PlacedSaid[] {
  return said.map((one) => ({ ...one, y: top + ROW / 2 }));
}
