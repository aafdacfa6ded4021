import { paperPictures } from '@plumbline/charts/react/paper-pictures';
import { dataAddress } from './data-address.ts';
import { type Paper, type PaperPicture, pictureOf } from './paper.ts';
import { paperHtml } from './paper-html.ts';
import { paperText } from './paper-text.ts';

/** How many of the charts are drawn. */
export type Drawn = Readonly<{ done: number; all: number }>;

/** A paper in both forms that a clipboard takes, and as it can be shown in the page. */
export type PaperCopy = Readonly<{
  paper: Paper;
  pictures: readonly PaperPicture[];
  html: string;
  text: string;
  /** How many charts are in it: the page has none of some measures. */
  charts: number;
}>;

/** Draws the charts of the page that a paper asks for and writes it. */
export async function makeCopy(paper: Paper, onDrawn: (drawn: Drawn) => void): Promise<PaperCopy> {
  const page = document.querySelector('main') ?? document.body;
  const drawn = await paperPictures(page, (done, all) => onDrawn({ done, all }));
  const pictures = await Promise.all(
    drawn.map(async ({ file, ...picture }) => ({ ...picture, src: await dataAddress(file) })),
  );
  const asked = paper.blocks.flatMap((block) => (block.kind === 'picture' ? [block.of] : []));
  return {
    paper,
    pictures,
    html: paperHtml(paper, pictures),
    text: paperText(paper),
    charts: asked.filter((of) => pictureOf(of, pictures) !== undefined).length,
  };
}
