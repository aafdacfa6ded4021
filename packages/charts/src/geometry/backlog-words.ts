import { type BacklogData, type BacklogMonth, fewBands, openTotal } from './backlog-data.ts';
import { type ChartCell, type ChartTable, countCell, textCell } from './chart-table.ts';
import { countText } from './number-text.ts';

/** The figures of a month beside its open cases. */
export type BacklogFlow = 'received' | 'closed' | 'closedWithoutContact';

/** The month as readout and table name it. */
export function backlogHeading({ longLabel, state }: BacklogMonth): string {
  return state === 'unfinished' ? `${longLabel}, unfinished` : longLabel;
}

/** One band of a month in words: 'Over 3 months: 12 of 142 open referrals'. */
export function openReading({ bands, unit }: BacklogData, open: readonly number[], band: number) {
  const total = openTotal(open);
  return `${bands[band] ?? ''}: ${countText(open[band] ?? 0)} of ${countText(total)} open ${unit}`;
}

/**
 * What came and went in a month, the figure under the cursor first. The unit is left out: it names
 * the cases that are open, and what comes and goes need not be of the same kind.
 */
export function flowReading(
  { received, closed, closedWithoutContact, state }: BacklogMonth,
  first: BacklogFlow,
): string {
  const soFar = state === 'unfinished' ? ' so far' : '';
  const came = received === null ? [] : [`${countText(received)} received`];
  const unreached =
    closedWithoutContact === null
      ? ''
      : `, ${countText(closedWithoutContact)} of them without contact`;
  const went = closed === null ? [] : [`${countText(closed)} closed${unreached}`];
  if (first === 'closedWithoutContact') {
    const of = closed === null ? '' : ` of ${countText(closed)}`;
    return `${countText(closedWithoutContact ?? 0)}${of} closed without contact${soFar}`;
  }
  return `${(first === 'received' ? [...came, ...went] : [...went, ...came]).join(', ')}${soFar}`;
}

/** The figures of the chart as a table, a row a month. */
export function backlogTable(given: BacklogData): ChartTable {
  const data = fewBands(given);
  return {
    columns: [
      'Month',
      ...data.bands.map((band) => `Open: ${band}`),
      'All open',
      'Received',
      'Closed',
      'Closed without contact',
    ],
    rows: data.months.map((month) => ({
      key: month.key,
      cells: [textCell(backlogHeading(month)), ...openCells(data, month), ...flowCells(month)],
    })),
  };
}

function openCells(
  { bands }: BacklogData,
  { key, open, state }: BacklogMonth,
): readonly ChartCell[] {
  if (open === null) {
    const text = state === 'ahead' ? 'not yet' : 'no figure';
    return [...bands.map(() => textCell(text)), textCell(text)];
  }
  return [
    ...bands.map((_, band) => countCell(open[band] ?? 0, { series: `open-${band}`, point: key })),
    countCell(openTotal(open)),
  ];
}

function flowCells(month: BacklogMonth): readonly ChartCell[] {
  const flows: readonly BacklogFlow[] = ['received', 'closed', 'closedWithoutContact'];
  return flows.map((flow) =>
    month.state === 'ahead'
      ? textCell('not yet')
      : countCell(month[flow], { series: flow, point: month.key }),
  );
}
