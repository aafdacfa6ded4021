import { KEY_TEXT_AT, type PlacedKeyItem } from '../geometry/key-row.ts';
import { LINE_HEIGHT } from '../geometry/type-sizes.ts';
import { TextMark } from './text-mark.tsx';

/** The words of one key, right of its swatch. */
export function KeyWords({ item: { x, y, lines } }: Readonly<{ item: PlacedKeyItem<unknown> }>) {
  return lines.map((line, place) => (
    <TextMark key={line} x={x + KEY_TEXT_AT} y={y + 5 + place * LINE_HEIGHT} text={line} />
  ));
}
