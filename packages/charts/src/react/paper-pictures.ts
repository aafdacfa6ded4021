import { pictureFile } from './picture-files.ts';
import { type StandalonePicture, standalonePicture } from './standalone-picture.ts';

/** A chart of a page as a PNG for a paper, with its size in pixels as it is to be seen. */
export type PaperPicture = Readonly<{ title: string; file: Blob; width: number; height: number }>;

/** React draws in the first; the rest are to spare. */
const TURNS_TO_DRAW = 3;

/**
 * The charts within an element as PNG, in the light theme and as wide as an A4 page whatever the
 * window. One after another, so that the page stays alive; `onDone` hears how many are ready. A
 * chart that cannot be painted is left out.
 */
export async function paperPictures(
  within: Element,
  onDone: (done: number, all: number) => void,
): Promise<readonly PaperPicture[]> {
  const taken = await laidOutForPaper(() => [...within.querySelectorAll('.chart')].flatMap(taking));
  const made: PaperPicture[] = [];
  for (const [place, { title, picture }] of taken.entries()) {
    onDone(place, taken.length);
    const { width, height } = picture;
    const file = await pictureFile(picture, 'PNG').catch(() => null);
    if (file !== null) made.push({ title, file, width, height });
  }
  return made;
}

/**
 * Runs something while every chart is laid out as it is for printing, and puts them back. Nothing of
 * it is seen: React draws in the microtasks in between, before the browser paints.
 */
async function laidOutForPaper<Taken>(take: () => Taken): Promise<Taken> {
  window.dispatchEvent(new Event('beforeprint'));
  try {
    for (let turn = 0; turn < TURNS_TO_DRAW; turn += 1) await Promise.resolve();
    return take();
  } finally {
    window.dispatchEvent(new Event('afterprint'));
  }
}

function taking(
  figure: Element,
): readonly Readonly<{ title: string; picture: StandalonePicture }>[] {
  const svg = figure.querySelector('svg.chart-picture');
  const title = figure.querySelector('.chart-title')?.textContent ?? '';
  if (!(svg instanceof SVGSVGElement)) return [];
  // The paper has all words around it as words of its own.
  return [{ title, picture: standalonePicture(svg, { title: '', sentence: '', source: '' }) }];
}
