import { aimValues } from './aim-place.ts';
import { type FootNote, footNotes } from './foot-notes.ts';
import { type KeyRow, keyRow } from './key-row.ts';
import { measureAxis } from './measure-axis.ts';
import { type Axis, tickRoom } from './scales.ts';
import {
  type MultiplePlot,
  multiplePanel,
  nameFits,
  type PanelPlace,
  panelHead,
} from './small-multiple-panel.ts';
import {
  type MultiplePanel,
  multipleMonths,
  multipleNote,
  type SmallMultiplesData,
} from './small-multiples-data.ts';
import { multiplesSpan } from './small-multiples-words.ts';
import type { ChartLayout } from './stop.ts';
import { LINE_HEIGHT } from './type-sizes.ts';

export type SmallMultiplesLayout = ChartLayout &
  Readonly<{
    /** What the dotted line or the band of every panel is. */
    key: KeyRow<'aim'>;
    panels: readonly MultiplePlot[];
    /** From when to when. */
    notes: readonly FootNote[];
  }>;

const PLOT_HEIGHT = 68;
const GAP = 24;
const HEAD_AIR = 10;
const FOOT_AIR = 12;

/** A small line for each panel, in the order given, all on one scale. */
export function smallMultiplesLayout(
  data: SmallMultiplesData,
  width: number,
): SmallMultiplesLayout {
  const { aim } = data;
  const axis = axisFor(data);
  const key = keyRow<'aim'>(aim === null ? [] : [{ swatch: 'aim', text: aim.text }], width);
  const grid = gridOf(data, { axis, width });
  const shared = { axis, months: multipleMonths(data), aim };
  let top = key.height + 6;
  const rows = grid.rows.map((row) => {
    const placed = gridRow(row, { ...grid, shared, top });
    top += placed.height + GAP;
    return placed.panels;
  });
  const end = top - GAP + FOOT_AIR;
  const foot = footNotes([{ key: 'span', text: multiplesSpan(data) }], { width, top: end });
  return {
    width,
    height: end + foot.height,
    key,
    panels: rows.flat().map(({ drawn }) => drawn),
    notes: foot.items,
    stops: rows.flat().map(({ stops }) => stops),
    runs: 'strewn',
    resting: null,
  };
}

type RowPlace = Readonly<{
  left: number;
  panelWidth: number;
  shared: Pick<PanelPlace, 'axis' | 'months' | 'aim'>;
  top: number;
}>;

/** Panels side by side, their plots level whatever the length of their names. */
function gridRow(row: readonly MultiplePanel[], { left, panelWidth, shared, top }: RowPlace) {
  const last = shared.months.at(-1)?.key;
  const heads = row.map((panel) => ({
    panel,
    head: panelHead(panel, { width: panelWidth, last }),
  }));
  const headHeight = Math.max(...heads.map(({ head }) => head.height)) * LINE_HEIGHT + HEAD_AIR;
  const hasLine = row.some((panel) => multipleNote(panel) === null);
  const panels = heads.map(({ panel, head }, column) =>
    multiplePanel(panel, {
      ...shared,
      plot: {
        x: left + column * (panelWidth + GAP),
        y: top + headHeight,
        width: panelWidth,
        height: PLOT_HEIGHT,
      },
      head,
      headTop: top,
      tickWords: column === 0 && hasLine ? 'shown' : 'hidden',
    }),
  );
  return { panels, height: headHeight + PLOT_HEIGHT };
}

/** One axis for all panels, from the foot of a plot to its top. */
function axisFor({ panels, unit, aim }: SmallMultiplesData): Axis {
  const shown = panels.filter((panel) => multipleNote(panel) === null);
  const values = shown.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return measureAxis(unit, [...values, ...aimValues(aim)], { from: PLOT_HEIGHT, to: 0 });
}

function gridOf(
  { panels }: SmallMultiplesData,
  { axis, width }: Readonly<{ axis: Axis; width: number }>,
) {
  const left = tickRoom(axis);
  const widthOf = (columns: number) => (width - left - (columns - 1) * GAP) / columns;
  const columns = columnsOf(panels, { width, widthOf });
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    panels.slice(row * columns, (row + 1) * columns),
  );
  return { rows, left, panelWidth: widthOf(columns) };
}

type ColumnsRoom = Readonly<{ width: number; widthOf: (columns: number) => number }>;

/** As many columns as the width takes; fewer where that lets every name be read whole. */
function columnsOf(panels: readonly MultiplePanel[], { width, widthOf }: ColumnsRoom): number {
  const most = Math.max(1, Math.min(width < 480 ? 2 : width < 720 ? 3 : 4, panels.length));
  for (let columns = most; columns > 0; columns -= 1) {
    if (panels.every((panel) => nameFits(panel, widthOf(columns)))) return columns;
  }
  return most;
}
