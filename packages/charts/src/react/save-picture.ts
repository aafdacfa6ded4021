import { kebabFileName } from '../geometry/file-name.ts';
import { type PictureKind, pictureFile, saveFile } from './picture-files.ts';
import { standalonePicture } from './standalone-picture.ts';

/** What stands around the picture in its file. */
type Around = Parameters<typeof standalonePicture>[1] & Readonly<{ fileName: string }>;

/** Saves a chart as a file of its own, and says what has become of it in words. */
export async function savePicture(
  svg: SVGSVGElement,
  around: Around,
  kind: PictureKind,
): Promise<string> {
  const name = `${kebabFileName(around.fileName)}.${kind.toLowerCase()}`;
  const standalone = standalonePicture(svg, around);
  try {
    saveFile(await pictureFile(standalone, kind), name);
    return `Saved ${name}`;
  } catch {
    return `${name} could not be saved.${kind === 'PNG' ? ' Save the SVG instead.' : ''}`;
  }
}
