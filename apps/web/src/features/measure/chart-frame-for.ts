import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { measureCsv } from '#shell/csv-link.ts';
import type { PeriodSearch } from '#shell/page-search.ts';

/** What every chart of a measure has around it: its words, its table and what can be taken away. */
export function chartFrame(
  chart: MeasureChart,
  { measure, name, source, period, sentence }: MeasureView,
  search: PeriodSearch,
) {
  return {
    title: chart.title,
    sentence: chart.sentence,
    tableCaption: `${name}: ${chart.title}`,
    headingLevel: 2 as const,
    // The page says it already, larger.
    caption: chart.sentence === sentence ? ('hidden' as const) : ('shown' as const),
    csvHref: measureCsv(measure, chart.key, search),
    download: {
      fileName: `measure-${measure}-${chart.key}-to-${period.through ?? period.key}`,
      source,
    },
  };
}
