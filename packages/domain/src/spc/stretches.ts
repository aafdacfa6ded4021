import { isObserved, type ObservedRow, type Row } from './xmr-series.ts';

/**
 * The stretches of neighbouring figures among some rows. A row without a figure ends a stretch,
 * unless gaps are passed over; a row left out is passed over always.
 */
export function stretchesOf(
  rows: readonly Row[],
  gaps: 'break' | 'skip',
): readonly (readonly ObservedRow[])[] {
  const stretches: ObservedRow[][] = [[]];
  for (const row of rows) {
    if (isObserved(row)) stretches.at(-1)?.push(row);
    else if (!row.isExcluded && gaps === 'break') stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Like neighbours: of what kind, where they begin and where the next begins. */
export type Run<Kind> = Readonly<{ kind: Kind; from: number; to: number }>;

/** The longest runs of like neighbours; what is of no kind (null) belongs to none. */
export function runsOf<Kind>(kinds: readonly (Kind | null)[]): readonly Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  let from = 0;
  for (const [place, kind] of kinds.entries()) {
    if (place + 1 < kinds.length && kinds[place + 1] === kind) continue;
    if (kind !== null) runs.push({ kind, from, to: place + 1 });
    from = place + 1;
  }
  return runs;
}
