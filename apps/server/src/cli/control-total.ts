import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { controlTotalSentence } from '@plumbline/domain/sentence/control-total-sentence';

/** What the source itself counts beside what is counted here, of the rows that would be taken. */
export type ControlTotal = { readonly said: number; readonly ours: number };

/** The two totals, null when the source's was not given. Of a schedule every row taken counts. */
export function controlTotalOf(preview: ImportPreview): ControlTotal | null {
  const { controlTotal: said, countedInFile, counts } = preview;
  if (said === null) return null;
  const taken = counts ? counts.new + counts.changed + counts.same : 0;
  return { said, ours: countedInFile ?? taken };
}

export function disagrees(total: ControlTotal | null): boolean {
  return total !== null && total.said !== total.ours;
}

/** The two totals in a sentence; nothing when the source's was not given. */
export function controlTotalLines({
  controlTotal: said,
  countedHere: ours,
}: {
  readonly controlTotal: number | null;
  readonly countedHere: number | null;
}): readonly string[] {
  if (said === null || ours === null) return [];
  return [`Control total: ${controlTotalSentence(said, ours)}`];
}
