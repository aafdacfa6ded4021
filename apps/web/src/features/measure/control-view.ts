import type { XmrData } from '@plumbline/charts/geometry/xmr-data';
import type {
  ControlChart,
  MeasureEventView,
  MeasureView,
} from '@plumbline/contract/measure/measure-view';
import { lineText } from '@plumbline/domain/sentence/line-text';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import { axisLabel, madeName, pointName } from './measure-view.ts';

/** A control chart as it is drawn. */
export function controlData(chart: ControlChart, view: MeasureView): XmrData {
  const { months, limits, possible, targetText, baseline, events } = chart;
  const print = figurePrinter(view.unit, chart.edges);
  return {
    points: months.map(({ month, label, made, ...rest }, place) => ({
      key: month,
      label: axisLabel(month, label, place === 0),
      longLabel: label,
      base: made ?? undefined,
      ...rest,
      findings:
        rest.state === 'excluded' ? [reasonOf(events, month), ...rest.findings] : rest.findings,
    })),
    unit: view.unit,
    possible,
    limits,
    targetText,
    baseline,
    events: events
      .filter((event) => event.kind !== 'left-out')
      .map(({ month, kind, title, actionRef }) => ({
        key: month,
        kind: kind === 'step' || kind === 'definition' ? kind : 'event',
        text: actionRef === null ? title : `${title}, ${actionRef}`,
      })),
    lineText: (value) => lineText(value, view.unit, print),
    name: view.shortName,
    baseName: madeName(view),
    pointName: pointName(view),
    better: betterSide(view),
  };
}

function reasonOf(events: readonly MeasureEventView[], month: string): string {
  return events.find((event) => event.kind === 'left-out' && event.month === month)?.reason ?? '';
}

function betterSide({ definition }: MeasureView): XmrData['better'] {
  if (definition.better === 'up') return 'higher';
  return definition.better === 'down' ? 'lower' : undefined;
}
