import type { Point } from './box.ts';
import { type LabelLine, labelLine, type PlacedLabel } from './label.ts';
import { dotBox, type NameRoom, placeNames } from './place-names.ts';
import { fitText, wrapText } from './text-width.ts';
import { LABEL } from './type-sizes.ts';

/** A dot that wants its name beside it. */
export type NamedDot = Point &
  Readonly<{ key: string; label: string; place: 'inside' | 'above' | 'below' }>;

export type DotNames = Readonly<{
  labels: readonly PlacedLabel[];
  /** Dots whose name found no room at all, to be named beneath. */
  unnamed: readonly NamedDot[];
}>;

const WIDEST_NAME = 150;

/** The names of strewn dots. Dots beyond the limits choose first, then it goes from the left. */
export function dotNames(dots: readonly NamedDot[], room: Omit<NameRoom, 'boxes'>): DotNames {
  const order = [...dots].sort((a, b) => rank(a) - rank(b) || a.x - b.x);
  const most = Math.min(WIDEST_NAME, room.bounds.width * 0.45);
  const placed = placeNames(
    order.map((dot) => ({ at: dot, lines: nameLines(dot, most), first: 'right' })),
    { ...room, boxes: dots.map(dotBox) },
  );
  return {
    labels: placed.flatMap((label) => label ?? []),
    unnamed: order.filter((_, index) => placed[index] === null),
  };
}

function rank({ place }: NamedDot): number {
  return place === 'inside' ? 1 : 0;
}

/** A name on two lines at most, cut where it is longer; table and readout keep the whole of it. */
function nameLines({ label, place }: NamedDot, most: number): readonly LabelLine[] {
  const [first = '', ...rest] = wrapText(label, most, LABEL);
  const texts = rest.length === 0 ? [first] : [first, rest.join(' ')];
  const tone = place === 'inside' ? 'muted' : 'neutral';
  return texts.map((text) => labelLine(fitText(text, most, LABEL), tone, 'regular'));
}
