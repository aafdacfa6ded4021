import { literalInk } from '../geometry/literal-ink.ts';
import { type PictureWords, type SavedLine, savedPicture } from '../geometry/saved-picture.ts';
import { FONT, INK } from './ink.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture as text, with its size in pixels. */
export type StandalonePicture = Readonly<{ markup: string; width: number; height: number }>;

/**
 * The chart on the page as one SVG that needs nothing else: its words around it, the light theme
 * whatever the page shows, white ground, no cursor and no links.
 */
export function standalonePicture(picture: SVGSVGElement, words: PictureWords): StandalonePicture {
  const size = { width: picture.width.baseVal.value, height: picture.height.baseVal.value };
  const { width, height, lines, chart } = savedPicture(words, size);
  const root = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': words.title,
    'font-family': FONT,
    'font-variant': 'tabular-nums',
  });
  const drawing = element('g', { transform: `translate(${chart.x} ${chart.y})` });
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const mark of copy.querySelectorAll('[data-mark]')) mark.remove();
  drawing.append(...copy.childNodes);
  root.append(element('rect', { width, height, fill: INK.paper }), drawing, ...lines.map(textOf));
  for (const each of [root, ...root.querySelectorAll('*')]) useLiterals(each);
  for (const text of root.querySelectorAll('text[paint-order]')) haloBehind(text);
  return { markup: new XMLSerializer().serializeToString(root), width, height };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function textOf({ x, y, text, style, ink }: SavedLine): SVGElement {
  const line = element('text', {
    x,
    y,
    fill: ink === 'strong' ? INK.strongText : INK.text,
    'font-size': style.size,
    'font-weight': style.weight === 'bold' ? 700 : 400,
  });
  line.textContent = text;
  return line;
}

function useLiterals(mark: Element): void {
  for (const { name, value } of Array.from(mark.attributes)) {
    if (value.includes('var(')) mark.setAttribute(name, literalInk(value));
  }
}

/** Office programs draw a halo over its letters, whatever the order asked for: it goes behind them. */
function haloBehind(text: Element): void {
  const halo = text.cloneNode(true) as Element;
  halo.removeAttribute('paint-order');
  halo.setAttribute('fill', halo.getAttribute('stroke') ?? 'none');
  halo.setAttribute('aria-hidden', 'true');
  text.before(halo);
  for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) {
    text.removeAttribute(name);
  }
}
