import { type ChartTable, countCell, textCell } from './chart-table.ts';
import {
  type CumulativeData,
  type CumulativePoint,
  type CumulativeSeries,
  figureOf,
  formerName,
  lastYearName,
} from './cumulative-data.ts';
import { opensFan } from './cumulative-fan.ts';
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
  done: ['done', 'expected', 'gap', 'lastYear', 'formerExpected'],
  expected: ['expected', 'done', 'gap', 'lastYear', 'formerExpected'],
  lastYear: ['lastYear', 'done', 'expected', 'gap', 'formerExpected'],
  formerExpected: ['formerExpected', 'done', 'expected', 'gap', 'lastYear'],
};

/** Every figure of a month in words, the series under the cursor first. */
export function cumulativeReading(
  data: CumulativeData,
  point: CumulativePoint,
  first: CumulativeSeries,
): string {
  const { done, expected, lastYear, state } = point;
  const former = figureOf(point, 'formerExpected');
  const judged = done !== null && expected !== null && state === 'complete';
  const soFar = state === 'unfinished' ? ' so far' : '';
  const said: Readonly<Record<Part, string | null>> = {
    done:
      done === null ? null : `${countText(done)}${done === 1 ? '' : ` ${data.unit}`} done${soFar}`,
    expected: expected === null ? null : `${countText(expected)} expected by then`,
    gap: judged ? gapText(done, expected) : null,
    lastYear: lastYear === null ? null : `${countText(lastYear)} ${lastYearName(data)}`,
    formerExpected: former === null ? null : `${countText(former)} ${formerName(data)}`,
  };
  return SPOKEN_ORDER[first].flatMap((part) => said[part] ?? []).join(', ');
}

/** What the readout calls the end of the fan. */
export const LANDING_HEADING = 'By the end of the year';

/** A landing in words: 'about 930, 80% likely to be 863 to 998, 95% likely to be 830 to 1,040'. */
export function landingReading({ landing }: CumulativeData): string {
  if (landing == null) return '';
  const { point, low80, high80, low95, high95 } = landing;
  const range = (low: number, high: number) => `${countText(low)} to ${countText(high)}`;
  return `about ${countText(point)}, 80% likely to be ${range(low80, high80)}, 95% likely to be ${range(low95, high95)}`;
}

/** The figures of the chart as a table, a row a month and one for the landing. */
export function cumulativeTable(data: CumulativeData): ChartTable {
  const hasFormer = data.points.some((point) => figureOf(point, 'formerExpected') !== null);
  const formerCell = (point: CumulativePoint | undefined) =>
    hasFormer ? [countCell(point?.formerExpected ?? null)] : [];
  const monthRows = data.points.map((point) => ({
    key: point.key,
    cells: [
      textCell(cumulativeHeading(point)),
      point.state === 'ahead'
        ? textCell('not yet')
        : countCell(point.done, { series: 'done', point: point.key }),
      countCell(point.expected),
      countCell(point.lastYear, { series: 'lastYear', point: point.key }),
      ...formerCell(point),
    ],
  }));
  const last = data.points.at(-1);
  const landingRow = {
    key: 'landing',
    cells: [
      textCell(LANDING_HEADING),
      textCell(landingReading(data)),
      countCell(last?.expected ?? null),
      countCell(last?.lastYear ?? null),
      ...formerCell(last),
    ],
  };
  return {
    columns: [
      'Month',
      'Done',
      'Expected by then',
      capitalised(lastYearName(data)),
      ...(hasFormer ? [capitalised(formerName(data))] : []),
    ],
    rows: opensFan(data) ? [...monthRows, landingRow] : monthRows,
  };
}
