import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { measureCsv } from '#shell/csv-link.ts';
import type { MeasureSearch } from '#shell/page-search.ts';
import { xlsxOf } from '#shell/xlsx-link.ts';

/** What can be taken away of one chart of a measure: its figures, as CSV or a workbook, and its picture. */
export function takenAway(
  { measure, source, period }: MeasureView,
  { key, title }: Readonly<{ key: string; title: string }>,
  search: MeasureSearch,
) {
  const fileName = `measure-${measure}-${key}-to-${period.through ?? period.key}`;
  const csvHref = measureCsv(measure, key, search);
  return {
    csvHref,
    footer: <Workbook csvHref={csvHref} of={title} />,
    download: { fileName, source },
  };
}

function Workbook({ csvHref, of }: Readonly<{ csvHref: string; of: string }>) {
  return (
    <a href={xlsxOf(csvHref)} download>
      XLSX<span className="visually-hidden"> of {of}</span>
    </a>
  );
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
    ...takenAway(view, chart, search),
  };
}
