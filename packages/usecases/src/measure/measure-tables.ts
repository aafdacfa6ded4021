import type {
  BacklogChart,
  ControlChart,
  FunnelChart,
  IntervalChart,
  LevelChart,
  MeasureChart,
  MeasureView,
  MilestoneChart,
  RunningTotalChart,
  SplitView,
} from '@plumbline/contract/measure/measure-view';
import type { Column, Row, Table } from '@plumbline/domain/table/table';
import { printedNumber } from '../figures/printed-number.ts';

type Made = Pick<Table, 'columns' | 'rows'>;
type Unit = MeasureView['unit'];

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });
const count = (key: string, label: string): Column => ({ key, label, kind: 'count' });
const month: Column = { key: 'month', label: 'Month', kind: 'month' };

/** The target, band or baseline that the figures stand against, as the chart names it. */
const aimColumn = text('aim', 'Measured against');

/** The figures of one chart of a measure as a table, the same that the chart draws. */
export function measureTable(chart: MeasureChart, { unit, name }: MeasureView): Made {
  switch (chart.kind) {
    case 'control':
      return controlTable(chart, { unit, name });
    case 'running-total':
      return totalTable(chart);
    case 'trend':
    case 'stock':
      return levelTable(chart, { unit, name });
    case 'interval':
      return intervalTable(chart, { unit, name });
    case 'funnel':
      return funnelTable(chart);
    case 'backlog':
      return backlogTable(chart);
    case 'milestones':
      return milestoneTable(chart);
  }
}

/** The months of every part of a split side by side. */
export function splitTable({ panels }: SplitView, { unit }: Pick<MeasureView, 'unit'>): Made {
  const [first] = panels;
  return {
    columns: [month, ...panels.map(({ key, label }): Column => ({ key, label, kind: unit }))],
    rows: (first?.months ?? []).map((one, place): Row => {
      const figures = panels.flatMap(({ key, months }) => {
        const figure = months[place];
        return figure === undefined ? [] : [[key, printed(figure)] as const];
      });
      return { month: one.month, ...Object.fromEntries(figures) };
    }),
  };
}

type Named = { readonly unit: Unit; readonly name: string };

/** The number that the page prints for a month. */
function printed({
  value,
  text: words,
}: {
  readonly value: number | null;
  readonly text: string | null;
}): number | null {
  return value === null ? null : printedNumber(words, value);
}

function controlTable({ months }: ControlChart, { unit, name }: Named): Made {
  // Lines about whole counts have a fraction.
  const kind = unit === 'count' ? 'rate' : unit;
  const line = (key: string, label: string): Column => ({ key, label, kind });
  return {
    columns: [
      month,
      { key: 'value', label: name, kind: unit },
      text('made', 'Made of'),
      line('mean', 'Average'),
      line('lower', 'Lower limit, calculated'),
      line('upper', 'Upper limit, calculated'),
      line('target', 'Target'),
      text('findings', 'What the rules saw'),
      text('state', 'State'),
    ],
    rows: months.map(({ month: of, findings, ...rest }): Row => {
      const { made, mean, lower, upper, target, state } = rest;
      const value = printed(rest);
      return {
        month: of,
        value,
        made,
        mean,
        lower,
        upper,
        target,
        findings: findings.join('; '),
        state,
      };
    }),
  };
}

function totalTable({ volume }: RunningTotalChart): Made {
  const landing = volume.landing?.forecast ?? null;
  return {
    columns: [
      month,
      count('done', 'Counted in the month'),
      count('total', 'Counted up'),
      count('expected', 'Expected by now'),
      count('lastYear', 'Counted up the year before'),
      count('low', 'Year end, low'),
      count('high', 'Year end, high'),
      text('state', 'State'),
    ],
    rows: volume.months.map((one, place): Row => {
      const isLast = place === volume.months.length - 1;
      return {
        month: one.month,
        done: one.audits,
        total: one.runningTotal,
        expected: one.expectedByNow,
        lastYear: one.lastYearRunningTotal,
        low: isLast ? (landing?.low80 ?? null) : null,
        high: isLast ? (landing?.high80 ?? null) : null,
        state: one.state,
      };
    }),
  };
}

function levelTable({ months, aim }: LevelChart, { unit, name }: Named): Made {
  return {
    columns: [month, { key: 'value', label: name, kind: unit }, text('made', 'Made of'), aimColumn],
    rows: months.map((one): Row => {
      return { month: one.month, value: printed(one), made: one.made, aim: aim?.text ?? null };
    }),
  };
}

function intervalTable({ months, aim }: IntervalChart, { unit, name }: Named): Made {
  return {
    columns: [
      month,
      { key: 'value', label: name, kind: unit },
      { key: 'low', label: 'Low', kind: unit },
      { key: 'high', label: 'High', kind: unit },
      text('made', 'Made of'),
      text('reason', 'Why there is no figure'),
      aimColumn,
    ],
    rows: months.map((one): Row => {
      const { low, high, made, reason } = one;
      const against = aim?.text ?? null;
      return { month: one.month, value: printed(one), low, high, made, reason, aim: against };
    }),
  };
}

function funnelTable({ dots, tooFew }: FunnelChart): Made {
  return {
    columns: [
      text('team', 'Team'),
      { key: 'share', label: 'Share', kind: 'percent' },
      count('base', 'Cases'),
      text('made', 'Made of'),
      text('reading', 'Beside the others'),
      text('quality', 'Quality assurance'),
    ],
    rows: [
      ...dots.map(({ label, share, base, made, reading, quality }): Row => {
        return { team: label, share, base, made, reading, quality };
      }),
      ...tooFew.map(({ label, text: words }): Row => {
        return { team: label, share: null, base: null, made: null, reading: words, quality: null };
      }),
    ],
  };
}

function backlogTable({ bands, months }: BacklogChart): Made {
  return {
    columns: [
      month,
      ...bands.map((band, place) => count(`band${place}`, `Open, ${band.toLowerCase()}`)),
      count('received', 'Received'),
      count('closed', 'Closed'),
      count('withoutContact', 'Closed without contact'),
    ],
    rows: months.map(
      (one): Row => ({
        month: one.month,
        ...Object.fromEntries(bands.map((_, place) => [`band${place}`, one.open?.[place] ?? null])),
        received: one.received,
        closed: one.closed,
        withoutContact: one.closedWithoutContact,
      }),
    ),
  };
}

function milestoneTable({ steps }: MilestoneChart): Made {
  return {
    columns: [
      text('name', 'Step'),
      text('due', 'Due'),
      text('reached', 'Reached'),
      text('text', 'How it stands'),
    ],
    rows: steps.map(
      ({ name, due, reached, text: words }): Row => ({ name, due, reached, text: words }),
    ),
  };
}
