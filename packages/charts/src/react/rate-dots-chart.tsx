import { type RateDot, type RateDotsLayout, rateDotsLayout } from '../geometry/rate-dots.ts';
import type { RateDotsData } from '../geometry/rate-dots-data.ts';
import { rateDotsTable } from '../geometry/rate-dots-words.ts';
import { TICK } from '../geometry/type-sizes.ts';
import type { UprightLine } from '../geometry/upright-line.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { FootAxis } from './foot-axis.tsx';
import { INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

export type RateDotsChartProps = ChartFrameProps & RateDotsData;

/** Rates as dots, a row each in the order given, over the band of the whole service. */
export function RateDotsChart(props: RateDotsChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => rateDotsTable(props)}
      layoutFor={(width) => rateDotsLayout(props, width)}
      draw={(layout) => <RateDotsPlot layout={layout} />}
    />
  );
}

function RateDotsPlot({ layout }: Readonly<{ layout: RateDotsLayout }>) {
  const { plot, ticks, band, rows, unit, baseHead, height, words } = layout;
  return (
    <>
      {band === null ? null : (
        <>
          {band.box === null ? null : <rect {...band.box} fill={INK.band} />}
          <BandEdges edges={band.edges} />
          <TextMark {...band.label} anchor="middle" />
        </>
      )}
      <FootAxis ticks={ticks} plot={plot} words={words} />
      <TextMark {...baseHead} style={TICK} anchor="end" />
      <TextMark x={plot.x} y={height - 4} text={unit} style={TICK} />
      {rows.map((row) => (
        <DotRow key={row.key} row={row} from={plot.x} to={plot.x + plot.width} />
      ))}
    </>
  );
}

function DotRow({ row, from, to }: Readonly<{ row: RateDot; from: number; to: number }>) {
  const { name, base, x, y, words, side } = row;
  return (
    <g>
      <TextMark {...name} fill={INK.strongText} halo="paper" />
      {x === null ? null : (
        <>
          <line x1={from} x2={to} y1={y} y2={y} stroke={INK.grid} />
          <circle cx={x} cy={y} r={6} fill={INK.main} />
        </>
      )}
      <TextMark
        {...words}
        fill={x === null ? INK.text : INK.strongText}
        anchor={side === 'left' ? 'end' : 'start'}
      />
      <TextMark {...base} anchor="end" halo="paper" />
    </g>
  );
}

/** The band's ends, for where its tint is lost. */
function BandEdges({ edges }: Readonly<{ edges: readonly UprightLine[] }>) {
  return (
    <g stroke={INK.outline} strokeDasharray="3 3">
      {edges.map(({ x, y1, y2 }) => (
        <line key={`${x} ${y1}`} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
    </g>
  );
}
