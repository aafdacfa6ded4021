import { type ChartCell, type ChartTable, textCell } from './chart-table.ts';
import {
  type MultiplePanel,
  multipleMonths,
  multipleNote,
  type SmallMultiplesData,
} from './small-multiples-data.ts';

/**
 * From when to when, and that all panels can be compared: 'April 2024 to March 2025, all on one
 * scale'; and why their lines break, where counting begins again.
 */
export function multiplesSpan(data: SmallMultiplesData): string {
  const months = multipleMonths(data);
  const [first, last] = [months[0]?.longLabel, months.at(-1)?.longLabel];
  if (first === undefined || last === undefined) return '';
  const span = `${first === last ? first : `${first} to ${last}`}, all on one scale`;
  const anew = months.slice(1).flatMap(({ begins, longLabel }) => (begins ? longLabel : []));
  const { beginsName = 'Counting starts again in' } = data;
  return anew.length === 0 ? span : `${span}. ${beginsName} ${anew.join(' and ')}.`;
}

/** The figures of the chart as a table: a row a month, a column a panel. */
export function multiplesTable(data: SmallMultiplesData): ChartTable {
  return {
    columns: [data.pointName ?? 'Month', ...data.panels.map(({ label }) => label)],
    rows: multipleMonths(data).map(({ key, longLabel }) => ({
      key,
      cells: [textCell(longLabel), ...data.panels.map((panel) => cellOf(panel, key))],
    })),
  };
}

function cellOf(panel: MultiplePanel, month: string): ChartCell {
  const note = multipleNote(panel);
  if (note !== null) return textCell(note);
  const point = panel.points.find(({ key }) => key === month);
  if (point === undefined || point.value === null) return textCell('no figure');
  return { text: point.text ?? '', opens: { series: panel.key, point: month } };
}
