import { SWATCH_WIDTH } from '../geometry/key-row.ts';
import type { MultiplePlot } from '../geometry/small-multiple-panel.ts';
import { type SmallMultiplesLayout, smallMultiplesLayout } from '../geometry/small-multiples.ts';
import type { SmallMultiplesData } from '../geometry/small-multiples-data.ts';
import { multiplesTable } from '../geometry/small-multiples-words.ts';
import { STRONG, TICK } from '../geometry/type-sizes.ts';
import { AimBand, AimLines } from './aim-mark.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { TextMark } from './text-mark.tsx';

export type SmallMultiplesChartProps = ChartFrameProps & SmallMultiplesData;

/** A small line for each team on one common scale, in the order given. */
export function SmallMultiplesChart(props: SmallMultiplesChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => multiplesTable(props)}
      layoutFor={(width) => smallMultiplesLayout(props, width)}
      draw={(layout) => <MultiplesPlot layout={layout} aimKind={props.aim?.kind ?? 'at-least'} />}
    />
  );
}

type MultiplesPlotProps = Readonly<{
  layout: SmallMultiplesLayout;
  aimKind: 'at-least' | 'band';
}>;

function MultiplesPlot({ layout, aimKind }: MultiplesPlotProps) {
  const { key, panels, notes } = layout;
  return (
    <>
      {key.items.map((item) => (
        <g key={item.text}>
          {aimKind === 'band' ? (
            <rect
              x={item.x}
              y={item.y - 6}
              width={SWATCH_WIDTH}
              height={12}
              fill={INK.band}
              stroke={INK.faint}
              strokeDasharray="3 3"
            />
          ) : (
            <LineMark
              path={`M${item.x},${item.y}L${item.x + SWATCH_WIDTH},${item.y}`}
              ink={INK.target}
              width={2}
              dash="dotted"
            />
          )}
          <KeyWords item={item} />
        </g>
      ))}
      {panels.map((panel) => (
        <PanelMark key={panel.key} panel={panel} />
      ))}
      {notes.map((note) => (
        <LabelMark key={note.key} {...note.label} />
      ))}
    </>
  );
}

function PanelMark({ panel }: Readonly<{ panel: MultiplePlot }>) {
  const { name, latestText, note } = panel;
  return (
    <g>
      {note === null ? <PanelLines panel={panel} /> : <LabelMark {...note} />}
      {panel.tickWords.map(({ value, text, at }) => (
        <TextMark
          key={value}
          x={panel.plot.x - 8}
          y={at + 4.5}
          text={text}
          style={TICK}
          anchor="end"
        />
      ))}
      <LabelMark {...name} />
      {latestText === null ? null : (
        <TextMark {...latestText} style={STRONG} fill={INK.main} anchor="end" />
      )}
    </g>
  );
}

function PanelLines({ panel }: Readonly<{ panel: MultiplePlot }>) {
  const { plot, ticks, aim, line, latest } = panel;
  const foot = plot.y + plot.height;
  return (
    <>
      <AimBand aim={aim} />
      <g stroke={INK.grid}>
        {ticks.map(({ value, at, line: kind }) => (
          <line
            key={value}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={at}
            y2={at}
            stroke={kind === 'ground' ? INK.outline : undefined}
          />
        ))}
      </g>
      <line x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} stroke={INK.outline} />
      <AimLines aim={aim} />
      <LineMark path={line} ink={INK.main} width={2} />
      {latest === null ? null : <circle cx={latest.x} cy={latest.y} r={4} fill={INK.main} />}
    </>
  );
}
