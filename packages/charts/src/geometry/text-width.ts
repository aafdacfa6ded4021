export type TextStyle = Readonly<{ size: number; weight: 'regular' | 'bold' }>;

/**
 * Advance widths in hundredths of the type size, as measured on Atkinson Hyperlegible Next
 * with tabular figures; letters of like width share a class. Other faces of the font list
 * are within a tenth of it.
 */
const WIDTH_CLASSES: readonly (readonly [characters: string, width: number])[] = [
  ["'.,:;ijl| !", 27],
  ['ftrI()[]-/', 36],
  ['scvxyzJ', 49],
  ['abdeghknopqu£', 57],
  ['0123456789', 65],
  ['m%MwW&@', 86],
];
const UPPER_CASE = 67;
const ANY_OTHER = 57;
const BOLD_IS_WIDER_BY = 1.06;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  WIDTH_CLASSES.flatMap(([characters, width]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

/**
 * About how wide a text will be, in pixels. An estimate on the generous side: it keeps
 * labels apart where nothing can be measured, on the server and before the font is here.
 */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTHS.get(character) ?? otherWidth(character);
  return (hundredths / 100) * size * (weight === 'bold' ? BOLD_IS_WIDER_BY : 1);
}

/** The widest of several texts, in pixels; 0 for none. */
export function widestText(texts: readonly string[], style: TextStyle): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, style)), 0);
}

const ELLIPSIS = '…';

/** The text, cut with an ellipsis where it would be wider than the room. */
export function fitText(text: string, room: number, style: TextStyle): string {
  if (textWidth(text, style) <= room) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}${ELLIPSIS}`, style) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** The text on as many lines as the room needs, broken between words; a long word stays whole. */
export function wrapText(text: string, room: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, style) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function otherWidth(character: string): number {
  return character >= 'A' && character <= 'Z' ? UPPER_CASE : ANY_OTHER;
}
