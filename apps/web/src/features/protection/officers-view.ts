import type { RateDotsData, RateDotsRow } from '@plumbline/charts/geometry/rate-dots-data';
import type {
  OfficerFigures,
  OfficersView,
  ProtectionFilters,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { formatRate } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, yearSoFar } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** Each officer's rate in the order given, which is by name, over that of all of them together. */
export function officerDots({ rows, rate }: OfficersView): RateDotsData {
  return {
    rows: rows.map(officerRow),
    band:
      rate === null ? null : { low: rate, high: rate, label: `all together ${formatRate(rate)}` },
    unit: 'audits per available month',
    names: { row: 'Officer', base: 'Available' },
  };
}

function officerRow(row: OfficerFigures): RateDotsRow {
  const { officer, name, rate, noRateReason, availableMonths } = row;
  return {
    key: officer,
    label: name,
    rate,
    reason: noRateReason ?? undefined,
    base: monthsText(availableMonths),
  };
}

/** '8.5 months', full time. */
export function monthsText(availableMonths: number): string {
  return `${formatRate(availableMonths)} ${availableMonths === 1 ? 'month' : 'months'}`;
}

type Page = Pick<ProtectionView, 'period' | 'volume'> & { readonly filters: ProtectionFilters };

/** The audits of one officer over the complete months of the year. */
export function auditsOfOfficer(
  officer: string,
  { period, volume, filters }: Page,
): AuditsSearch | null {
  const span = yearSoFar(period, volume);
  return span === null ? null : auditsBehind(span, filters, { officer });
}

/** The audits that the rate of all officers leaves out, and how many; null where there are none. */
export function auditsWithoutTime({ officers, ...page }: Page & Pick<ProtectionView, 'officers'>): {
  readonly audits: AuditsSearch;
  readonly count: number;
} | null {
  const span = yearSoFar(page.period, page.volume);
  if (span === null || officers.rate === null || !officers.withoutTime) return null;
  const audits = auditsBehind(span, page.filters, { withoutTime: 'yes' });
  return { audits, count: officers.withoutTime };
}
