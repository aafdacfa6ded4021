import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { measureCsv } from '#shell/csv-link.ts';
import type { MeasureSearch } from '#shell/page-search.ts';

/** What can be taken away of one chart of a measure: its figures and its picture. */
export function takenAway(
  { measure, source, period }: MeasureView,
  key: string,
  search: MeasureSearch,
) {
  const fileName = `measure-${measure}-${key}-to-${period.through ?? period.key}`;
  return { csvHref: measureCsv(measure, key, search), download: { fileName, source } };
}

/** What every chart of a measure has around it: its words, its table and what can be taken away. */
export function chartFrame(chart: MeasureChart, view: MeasureView, search: MeasureSearch) {
  const { name, sentence } = view;
  return {
    title: chart.title,
    sentence: chart.sentence,
    tableCaption: `${name}: ${chart.title}`,
    headingLevel: 2 as const,
    // The page says it already, larger.
    caption: chart.sentence === sentence ? ('hidden' as const) : ('shown' as const),
    ...takenAway(view, chart.key, search),
  };
}
