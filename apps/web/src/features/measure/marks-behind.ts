import type { UprightMarks } from '@plumbline/charts/geometry/upright-lines';
import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import type { MeasureSearch } from '#shell/page-search.ts';

/** What is seen behind a chart over time: the inspection unless hidden, new definitions, what was said. */
export function marksBehind(
  { inspections, changes, said }: Pick<MeasureView, 'inspections' | 'changes' | 'said'>,
  { dates }: Pick<MeasureSearch, 'dates'>,
  kind: MeasureChart['kind'],
): UprightMarks {
  return {
    inspections: dates === 'hidden' ? [] : inspections,
    // On limits a new definition is an event with words of its own.
    breaks: kind === 'control' ? [] : changes,
    said: said.map(({ month, mark, who }) => ({ month, mark, text: `Comment ${mark} by ${who}` })),
  };
}

const overTime: readonly MeasureChart['kind'][] = [
  'control',
  'running-total',
  'trend',
  'stock',
  'interval',
];

/** Whether a chart runs over time, so that days and months can be seen behind its figures. */
export function isOverTime({ kind }: Pick<MeasureChart, 'kind'>): boolean {
  return overTime.includes(kind);
}

/** How to read what lies behind a chart over time: a line for each thing that is there. */
export function behindLines(
  { inspections, changes, said }: Pick<MeasureView, 'inspections' | 'changes' | 'said'>,
  { dates }: Pick<MeasureSearch, 'dates'>,
): readonly string[] {
  const lines: readonly (readonly [boolean, string])[] = [
    [
      inspections.length > 0 && dates !== 'hidden',
      'A dotted upright line with a number is a day of the inspection. What moved after it need not have moved because of it.',
    ],
    [
      changes.length > 0,
      'No line leads across a new definition: figures before and after are not alike.',
    ],
    [said.length > 0, 'A letter under a month is a comment of the owner, in words below.'],
  ];
  return lines.filter(([isThere]) => isThere).map(([, line]) => line);
}

/** Whether any day of the inspection lies within the months of a chart over time. */
export function hasDatesInSight({
  charts,
  inspections,
}: Pick<MeasureView, 'charts' | 'inspections'>): boolean {
  return charts.filter(isOverTime).some((chart) => {
    const months = monthsOf(chart);
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return false;
    return inspections.some(({ month }) => month >= first && month <= last);
  });
}

function monthsOf(chart: MeasureChart): readonly string[] {
  if (chart.kind === 'running-total') return chart.volume.months.map(({ month }) => month);
  return 'months' in chart ? chart.months.map(({ month }) => month) : [];
}
