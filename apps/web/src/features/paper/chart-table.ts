import type {
  BacklogChart,
  ControlChart,
  FunnelChart,
  IntervalChart,
  LevelChart,
  MeasureChart,
  MilestoneChart,
  RunningTotalChart,
} from '@plumbline/contract/measure/measure-view';
import { days, toDay } from '@plumbline/domain/period/day';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { PaperTable } from './paper.ts';

type Made = Pick<PaperTable, 'columns' | 'rows'>;

/** A paper has room for so many periods: a year and the same month of the year before. */
const periodsInPaper = 13;

/** The last figures of a chart of a measure, as the page prints them. */
export function chartTable(chart: MeasureChart, name: string): PaperTable {
  const { columns, rows } = madeOf(chart);
  const isByMonth = columns[0] === 'Period';
  const isCut = isByMonth && rows.length > periodsInPaper;
  return {
    caption: `${name}: ${chart.title}${isCut ? `, the last ${periodsInPaper} periods` : ''}`,
    columns,
    rows: isByMonth ? rows.slice(-periodsInPaper) : rows,
  };
}

function madeOf(chart: MeasureChart): Made {
  switch (chart.kind) {
    case 'control':
      return controlTable(chart);
    case 'running-total':
      return totalTable(chart);
    case 'trend':
    case 'stock':
      return levelTable(chart);
    case 'interval':
      return intervalTable(chart);
    case 'funnel':
      return funnelTable(chart);
    case 'backlog':
      return backlogTable(chart);
    case 'milestones':
      return milestoneTable(chart);
  }
}

const noFigure = 'no figure';
const count = (value: number | null): string => (value === null ? noFigure : formatCount(value));

function controlTable({ months, targetText }: ControlChart): Made {
  return withoutEmpty(
    ['Period', 'Figure', 'Made of', 'Target', 'What the rules saw'],
    // A month under way is no figure for a paper.
    months
      .filter(({ state }) => state !== 'unfinished')
      .map(({ label, text, made, target, findings }) => [
        label,
        text ?? noFigure,
        made ?? '',
        target === null ? '' : (targetText ?? ''),
        findings.join('; '),
      ]),
  );
}

function totalTable({ volume }: RunningTotalChart): Made {
  return {
    columns: ['Period', 'In the month', 'Total since April', 'Expected by now', 'A year before'],
    rows: volume.months
      .filter(({ state }) => state === 'complete')
      .map((one) => [
        one.longLabel,
        count(one.audits),
        count(one.runningTotal),
        one.expectedByNow === null ? 'none agreed' : formatCount(one.expectedByNow),
        count(one.lastYearRunningTotal),
      ]),
  };
}

function levelTable({ months, aim }: LevelChart): Made {
  return withoutEmpty(
    ['Period', 'Figure', 'Made of', 'Measured against'],
    months.map(({ label, text, made }) => [label, text ?? noFigure, made ?? '', aim?.text ?? '']),
  );
}

function intervalTable({ months, aim }: IntervalChart): Made {
  return withoutEmpty(
    ['Period', 'Figure', 'Range', 'Made of', 'Measured against'],
    months.map(({ label, text, rangeText, made, reason }) => [
      label,
      text ?? reason ?? noFigure,
      rangeText ?? '',
      made ?? '',
      aim?.text ?? '',
    ]),
  );
}

function funnelTable({ dots, tooFew }: FunnelChart): Made {
  return withoutEmpty(
    ['Team', 'Share', 'Made of', 'Beside the others', 'Quality of the same work'],
    [
      ...dots.map(({ label, text, made, reading, quality }) => [
        label,
        text,
        made,
        reading,
        quality ?? '',
      ]),
      ...tooFew.map(({ label, text }) => [label, text, '', '', '']),
    ],
  );
}

function backlogTable({ bands, months }: BacklogChart): Made {
  return {
    columns: [
      'Period',
      'Received',
      'Closed',
      ...bands.map((band) => `Open, ${band.toLowerCase()}`),
    ],
    rows: months.map(({ label, received, closed, open }) => [
      label,
      count(received),
      count(closed),
      ...bands.map((_, place) => count(open?.[place] ?? null)),
    ]),
  };
}

function milestoneTable({ steps }: MilestoneChart): Made {
  return {
    columns: ['Step', 'Due', 'Reached', 'How it stands'],
    rows: steps.map(({ name, due, reached, text }) => [
      name,
      dayWords(due, 'no date'),
      dayWords(reached, 'not yet'),
      text,
    ]),
  };
}

function dayWords(day: string | null, none: string): string {
  return day === null ? none : days.label(toDay(day));
}

/** A column that would say nothing in any row is left out. */
function withoutEmpty(columns: readonly string[], rows: Made['rows']): Made {
  const kept = columns.map((_, place) => rows.some((cells) => cells[place] !== ''));
  const keep = (cells: readonly string[]) => cells.filter((_, place) => kept[place]);
  return { columns: keep(columns), rows: rows.map(keep) };
}
