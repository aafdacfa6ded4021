import { type ChartCell, type ChartTable, textCell } from './chart-table.ts';
import { capitalised } from './sentence-case.ts';
import { placeOfMonth } from './upright-line-places.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import {
  signalSides,
  xmrDecimals,
  xmrLimit,
  xmrMean,
  xmrNumber,
  xmrTarget,
} from './xmr-figures.ts';

const NO_FIGURE = 'no figure';

/** The words for what a month's signal means. */
export const MEANING_WORDS: Readonly<Record<XmrChartPoint['meaning'], string>> = {
  'common-cause': 'usual variation',
  improvement: 'improvement',
  concern: 'concern',
  neutral: 'unusual',
};

/** The month as the readout names it. */
export function xmrHeading({ longLabel, state }: XmrChartPoint): string {
  return state === 'unfinished' ? `${longLabel}, unfinished` : longLabel;
}

/** A month in words: its figure, what the rules saw, its mean and limits, target and events. */
export function xmrReading(data: XmrData, point: XmrChartPoint): string {
  const { target } = point;
  const figure = figureOf(data, point);
  const measured = [
    ...levelWords(data, point),
    ...(target === null ? [] : [`target ${xmrTarget(target, data.unit)}`]),
  ];
  return [
    point.base === undefined ? figure : `${figure}, ${point.base}`,
    judgement(data, point),
    measured.join(', '),
    ...eventTexts(data, point),
  ]
    .filter((part) => part !== '')
    .map(capitalised)
    .join('. ');
}

/**
 * Mean and limits as they are now, in a sentence of their own: 'Average 93.1%, limits 86.4% to
 * 99.8%'. Limits that follow each month's base say which month they are of. Null before there are any.
 */
export function xmrLevels(data: XmrData): string | null {
  const last = data.points.findLast(({ mean }) => mean !== null);
  if (last === undefined) return null;
  const words = levelWords(data, last).join(', ');
  return data.limits === 'stepped' ? `${last.longLabel}: ${words}` : capitalised(words);
}

/** The figures of the chart as a table, a row a month or a quarter. */
export function xmrTable(data: XmrData): ChartTable {
  const columns = columnsOf(data);
  return {
    columns: columns.map(({ name }) => name),
    rows: data.points.map((point) => ({
      key: point.key,
      cells: columns.map(({ cell }) => cell(point)),
    })),
  };
}

function figureOf({ unit }: XmrData, { text, value }: XmrChartPoint): string {
  return text ?? (value === null ? NO_FIGURE : xmrNumber(value, unit, 1));
}

/** What a point is, inside a sentence: 'month', 'quarter'. */
export function spanName({ pointName = 'Month' }: Pick<XmrData, 'pointName'>): string {
  return pointName.toLowerCase();
}

/** What the rules saw in a month, or why they did not look. */
function judgement(
  data: XmrData,
  { state, meaning, findings, mean, lower }: XmrChartPoint,
): string {
  const span = spanName(data);
  const seen = findings.join(', ');
  if (state === 'missing') return '';
  if (state === 'unfinished') return `not judged until the ${span} is over`;
  if (state === 'excluded')
    return seen === '' ? 'left out of the limits' : `left out of the limits: ${seen}`;
  if (seen !== '') return `${MEANING_WORDS[meaning]}: ${seen}`;
  if (meaning !== 'common-cause' || lower !== null) return MEANING_WORDS[meaning];
  return mean === null ? '' : `too few ${span}s for limits`;
}

function levelWords(data: XmrData, point: XmrChartPoint): readonly string[] {
  const { mean, lower, upper } = point;
  if (mean === null) return [];
  const number = (value: number) => xmrLimit(value, data);
  const words = [`average ${xmrMean(mean, data)}`];
  if (lower === null || upper === null) return words;
  const { below, above } = signalSides(point, data.possible);
  if (below && above) return [...words, `limits ${number(lower)} to ${number(upper)}`];
  if (below) return [...words, `lower limit ${number(lower)}, none can be above the upper limit`];
  if (above) return [...words, `upper limit ${number(upper)}, none can be below the lower limit`];
  return [...words, 'none can be outside the limits'];
}

function eventTexts({ events, points }: XmrData, { key }: XmrChartPoint): readonly string[] {
  return events
    .filter((event) => points[placeOfMonth(points, event.key)]?.key === key)
    .map(({ text }) => text);
}

type Column = Readonly<{ name: string; cell: (point: XmrChartPoint) => ChartCell }>;

function columnsOf(data: XmrData): readonly Column[] {
  const { points, name, baseName } = data;
  const has = (field: 'base' | 'mean' | 'target') => points.some((point) => point[field] != null);
  const hasLimits = points.some(({ lower, upper }) => lower !== null || upper !== null);
  const shown: readonly (Column & { when: boolean })[] = [
    { name: data.pointName ?? 'Month', cell: (point) => textCell(xmrHeading(point)), when: true },
    { name, cell: (point) => figureCell(data, point), when: true },
    {
      name: baseName ?? '',
      cell: ({ base }) => textCell(base ?? NO_FIGURE),
      when: baseName !== undefined && has('base'),
    },
    { name: 'Average', cell: ({ mean }) => exactCell(data, mean, null), when: has('mean') },
    {
      name: 'Lower limit',
      cell: (point) => exactCell(data, point.lower, signalSides(point, data.possible).below),
      when: hasLimits,
    },
    {
      name: 'Upper limit',
      cell: (point) => exactCell(data, point.upper, signalSides(point, data.possible).above),
      when: hasLimits,
    },
    {
      name: 'Target',
      cell: ({ target }) => textCell(target === null ? 'none' : xmrTarget(target, data.unit)),
      when: has('target'),
    },
    {
      name: 'What the rules saw',
      cell: (point) => textCell(capitalised(judgement(data, point)) || 'Not judged'),
      when: true,
    },
    {
      name: 'What happened',
      cell: (point) => textCell(eventTexts(data, point).join('; ') || 'nothing noted'),
      when: points.some((point) => eventTexts(data, point).length > 0),
    },
  ];
  return shown.filter(({ when }) => when);
}

function figureCell(data: XmrData, point: XmrChartPoint): ChartCell {
  if (point.value === null) return textCell(NO_FIGURE);
  return { text: figureOf(data, point), opens: { series: 'figure', point: point.key } };
}

/** One decimal more than in the picture; a limit that nothing can lie beyond says so. */
function exactCell(data: XmrData, value: number | null, reachable: boolean | null): ChartCell {
  if (value === null) return textCell('none');
  const text = xmrNumber(value, data.unit, xmrDecimals(data) + 1);
  return textCell(reachable === false ? `${text}, cannot be passed` : text);
}
