import type { RateDotsData, RateDotsRow } from '@plumbline/charts/geometry/rate-dots-data';
import type {
  OfficerFigures,
  ProtectionFilters,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { leastTime, underLeastTime } from '@plumbline/domain/aggregate/available-time';
import { formatRate } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, yearSoFar } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** Each officer's rate in the order given, which is by name, over that of all of them together. */
export function officerDots(officers: readonly OfficerFigures[]): RateDotsData {
  return {
    rows: officers.map(officerRow),
    band: bandOf(officers),
    unit: 'audits per available month',
    names: { row: 'Officer', base: 'Available' },
  };
}

function officerRow({ officer, name, rate, availableMonths }: OfficerFigures): RateDotsRow {
  return {
    key: officer,
    label: name,
    rate,
    reason: rate === null ? underLeastTime : undefined,
    base: monthsText(availableMonths),
  };
}

/** '8.5 months', full time. */
export function monthsText(availableMonths: number): string {
  return `${formatRate(availableMonths)} ${availableMonths === 1 ? 'month' : 'months'}`;
}

/** The rate of everybody's audits over everybody's time. */
function bandOf(officers: readonly OfficerFigures[]): RateDotsData['band'] {
  const timed = officers.filter((officer) => officer.availableMonths > 0);
  const time = timed.reduce((sum, officer) => sum + officer.availableMonths, 0);
  if (time < leastTime) return null;
  const rate = timed.reduce((sum, officer) => sum + officer.audits, 0) / time;
  return { low: rate, high: rate, label: `all together ${formatRate(rate)}` };
}

/** The audits of one officer over the complete months of the year. */
export function auditsOfOfficer(
  officer: string,
  {
    period,
    volume,
    filters,
  }: Pick<ProtectionView, 'period' | 'volume'> & {
    readonly filters: ProtectionFilters;
  },
): AuditsSearch | null {
  const span = yearSoFar(period, volume);
  return span === null ? null : auditsBehind(span, filters, { officer });
}
