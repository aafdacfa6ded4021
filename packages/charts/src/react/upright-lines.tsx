import type { ComponentType } from 'react';
import type { BehindFigures, PlacedBehind } from '../geometry/behind-figures.ts';
import { behindFigures, type UprightMarks } from '../geometry/upright-lines.ts';
import { LabelMark } from './label-mark.tsx';
import { SaidMark } from './said-mark.tsx';
import { UprightLineMark } from './upright-line-mark.tsx';

/** What a chart over time draws behind its figures, with the component that draws it. */
export type DrawnBehind = BehindFigures & Readonly<{ Mark: ComponentType<PlacedBehind> }>;

/** A chart over time that takes upright lines behind its figures. */
export type BehindProps = Readonly<{ behind?: DrawnBehind | undefined }>;

/** What the plot of such a chart takes. */
export type PlotProps<Layout> = Readonly<{
  layout: Layout;
  Behind: DrawnBehind['Mark'] | undefined;
}>;

/**
 * Upright lines for a chart over time: dates of an inspection, and the months from which a new
 * definition holds; and letters under the months that something was said of. Undefined, as charts are without them, where there are none.
 */
export function uprightLines(marks: UprightMarks): DrawnBehind | undefined {
  const { inspections = [], breaks = [], said = [] } = marks;
  if (inspections.length + breaks.length + said.length === 0) return undefined;
  return { ...behindFigures(marks), Mark: BehindMark };
}

function BehindMark({ lines, said, notes }: PlacedBehind) {
  return (
    <>
      {lines.map((line) => (
        <UprightLineMark key={`${line.x} ${line.kind}`} line={line} />
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
