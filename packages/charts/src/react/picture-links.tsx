import type { RefObject } from 'react';
import { kebabFileName } from '../geometry/file-name.ts';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { type PictureKind, pictureFile, saveFile } from './picture-files.ts';
import { standalonePicture } from './standalone-picture.ts';

export type PictureLinksProps = Readonly<{
  frame: ChartFrameProps;
  picture: RefObject<SVGSVGElement | null>;
  /** Takes what has become of it, in words. */
  onSaid: (words: string) => void;
}>;

const KINDS: readonly PictureKind[] = ['SVG', 'PNG'];

/** Saves the chart as a picture that stands by itself. */
export function PictureLinks({ frame, picture, onSaid }: PictureLinksProps) {
  const { download, title } = frame;
  if (download === undefined) return null;
  const save = async (kind: PictureKind) => {
    if (picture.current === null) return;
    onSaid('');
    const name = `${kebabFileName(download.fileName)}.${kind.toLowerCase()}`;
    const standalone = standalonePicture(picture.current, { ...frame, ...download });
    try {
      saveFile(await pictureFile(standalone, kind), name);
      onSaid(`Saved ${name}`);
    } catch {
      onSaid(`${name} could not be saved.${kind === 'PNG' ? ' Save the SVG instead.' : ''}`);
    }
  };
  return KINDS.map((kind) => (
    <button key={kind} type="button" className="chart-open" onClick={() => void save(kind)}>
      {kind}
      <span className="chart-hidden"> of {title}</span>
    </button>
  ));
}
