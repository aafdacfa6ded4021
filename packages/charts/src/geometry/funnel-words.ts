import { type ChartTable, textCell } from './chart-table.ts';
import type { FunnelData, FunnelDot } from './funnel-data.ts';
import { capitalised } from './sentence-case.ts';

/** A team in words: '72%, 18 of 25, within what chance alone would give. 95% limits 49% to 83%'. */
export function funnelReading({ text, made, reading, limits }: FunnelDot): string {
  return `${[text, made, reading].join(', ')}. ${limits}`;
}

/** The figures of the chart as a table, in the order given, then the teams with too few. */
export function funnelTable({ dots, tooFew, centre, unitName, name }: FunnelData): ChartTable {
  return {
    columns: ['Team', name, capitalised(unitName), `Beside ${centre.text.toLowerCase()}`, 'Limits'],
    rows: [
      ...dots.map(({ key, label, text, made, reading, limits }) => ({
        key,
        cells: [
          textCell(label),
          { text, opens: { series: 'share', point: key } },
          textCell(made),
          textCell(reading),
          textCell(limits),
        ],
      })),
      ...tooFew.map(({ key, label, text }) => ({
        key,
        cells: [textCell(label), textCell('no share'), textCell(''), textCell(text), textCell('')],
      })),
    ],
  };
}
