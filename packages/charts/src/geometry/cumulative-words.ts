import { type ChartTable, countCell, textCell } from './chart-table.ts';
import {
  type CumulativeData,
  type CumulativePoint,
  type CumulativeSeries,
  lastYearName,
} from './cumulative-data.ts';
import { countText } from './number-text.ts';
import { capitalised } from './sentence-case.ts';

/** Done against expected in words: '48 behind', '12 ahead', 'level'. */
export function gapText(done: number, expected: number): string {
  const gap = Math.round(done) - Math.round(expected);
  if (gap === 0) return 'level';
  return gap < 0 ? `${countText(-gap)} behind` : `${countText(gap)} ahead`;
}

/** The month as the readout names it. */
export function cumulativeHeading({ longLabel, state }: CumulativePoint): string {
  return state === 'unfinished' ? `${longLabel}, unfinished` : longLabel;
}

type Part = CumulativeSeries | 'gap';

/** The gap follows the two figures it lies between. */
const SPOKEN_ORDER: Readonly<Record<CumulativeSeries, readonly Part[]>> = {
  done: ['done', 'expected', 'gap', 'lastYear'],
  expected: ['expected', 'done', 'gap', 'lastYear'],
  lastYear: ['lastYear', 'done', 'expected', 'gap'],
};

/** Every figure of a month in words, the series under the cursor first. */
export function cumulativeReading(
  data: CumulativeData,
  { done, expected, lastYear, state }: CumulativePoint,
  first: CumulativeSeries,
): string {
  const judged = done !== null && expected !== null && state === 'complete';
  const soFar = state === 'unfinished' ? ' so far' : '';
  const said: Readonly<Record<Part, string | null>> = {
    done: done === null ? null : `${countText(done)} ${data.unit} done${soFar}`,
    expected: expected === null ? null : `${countText(expected)} expected by then`,
    gap: judged ? gapText(done, expected) : null,
    lastYear: lastYear === null ? null : `${countText(lastYear)} ${lastYearName(data)}`,
  };
  return SPOKEN_ORDER[first].flatMap((part) => said[part] ?? []).join(', ');
}

/** The figures of the chart as a table, a row a month. */
export function cumulativeTable(data: CumulativeData): ChartTable {
  return {
    columns: ['Month', 'Done', 'Expected by then', capitalised(lastYearName(data))],
    rows: data.points.map((point) => ({
      key: point.key,
      cells: [
        textCell(cumulativeHeading(point)),
        point.state === 'ahead'
          ? textCell('not yet')
          : countCell(point.done, { series: 'done', point: point.key }),
        countCell(point.expected),
        countCell(point.lastYear, { series: 'lastYear', point: point.key }),
      ],
    })),
  };
}
