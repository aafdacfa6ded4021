import type { CumulativeLanding } from '@plumbline/charts/geometry/cumulative-data';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';

/** Where the year will land, as its chart draws it; null where that is not said. */
export function landingFan({ landing }: Pick<VolumeView, 'landing'>): CumulativeLanding | null {
  const forecast = landing?.forecast ?? null;
  if (forecast === null) return null;
  const { point, low80, high80, low95, high95 } = forecast;
  const text = `Likely ${formatCount(low80)} to ${formatCount(high80)}`;
  return { point, low80, high80, low95, high95, text };
}
