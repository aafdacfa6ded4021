import { type KeyRow, SWATCH_WIDTH } from '../geometry/key-row.ts';
import { type XmrLayout, xmrLayout } from '../geometry/xmr.ts';
import type { XmrData } from '../geometry/xmr-data.ts';
import type { XmrLines } from '../geometry/xmr-lines.ts';
import type { XmrLook } from '../geometry/xmr-marks.ts';
import { xmrTable } from '../geometry/xmr-words.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { SaidMark } from './said-mark.tsx';
import { UprightLineMark } from './upright-line-mark.tsx';
import type { BehindProps } from './upright-lines.tsx';
import { XmrPointMark } from './xmr-point-mark.tsx';

export type XmrChartProps = ChartFrameProps & XmrData & BehindProps;

/** A monthly measure with its mean and limits, every signal marked by shape and colour. */
export function XmrChart(props: XmrChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => xmrTable(props)}
      layoutFor={(width, height) => xmrLayout(props, chartSize(props, width, height))}
      draw={(layout) => <XmrPlot layout={layout} />}
      alternative={props.behind?.words(props.points)}
      readout="long"
    />
  );
}

function XmrPlot({ layout }: Readonly<{ layout: XmrLayout }>) {
  const { plot, axis, monthTicks, lines, figures, marks, sizes, events, labels, said, notes, key } =
    layout;
  const isShape = (look: XmrLook) => look !== 'common-cause';
  // Signals lie over the grey dots.
  const drawn = marks.toSorted((a, b) => Number(isShape(a.look)) - Number(isShape(b.look)));
  return (
    <>
      <XmrKey row={key} />
      {lines.bands.map((band) => (
        <path key={band} d={band} fill={INK.band} />
      ))}
      <ValueAxis ticks={axis.ticks} plot={plot} />
      <NameAxis ticks={monthTicks} plot={plot} />
      <Levels lines={lines} />
      {events.map((event) => (
        <UprightLineMark key={`${event.x} ${event.kind} ${event.text}`} line={event} />
      ))}
      <LineMark path={figures} ink={INK.outline} width={1.5} />
      {drawn.map(({ key: month, x, y, look }) => (
        <XmrPointMark
          key={month}
          x={x}
          y={y}
          look={look}
          size={isShape(look) ? sizes.shape : sizes.dot}
        />
      ))}
      {labels.map((label) => (
        <LabelMark key={label.lines[0]?.text} {...label} />
      ))}
      {said.map((one) => (
        <SaidMark key={one.text} {...one} />
      ))}
      {notes.map((note) => (
        <LabelMark key={note.key} {...note.label} />
      ))}
    </>
  );
}

function Levels({ lines }: Readonly<{ lines: XmrLines }>) {
  return (
    <>
      {[lines.lower, lines.upper].map((path) =>
        path === null ? null : (
          <path key={path} d={path} fill="none" stroke={INK.faint} strokeDasharray="4 3" />
        ),
      )}
      <LineMark path={lines.mean} ink={INK.outline} width={1.25} />
      <LineMark path={lines.target} ink={INK.target} width={2} dash="dotted" />
      {lines.baseline === null ? null : (
        <path d={lines.baseline} fill="none" stroke={INK.target} strokeDasharray="10 4 2 4" />
      )}
    </>
  );
}

function XmrKey({ row }: Readonly<{ row: KeyRow<XmrLook> }>) {
  return (
    <g>
      {row.items.map((item) => (
        <g key={item.text}>
          <XmrPointMark
            x={item.x + SWATCH_WIDTH / 2}
            y={item.y}
            look={item.swatch}
            size={item.swatch === 'common-cause' ? 3.5 : 6}
          />
          <KeyWords item={item} />
        </g>
      ))}
    </g>
  );
}
