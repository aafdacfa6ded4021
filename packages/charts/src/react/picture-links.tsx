import type { RefObject } from 'react';
import type { ChartFrameProps } from './chart-frame-props.ts';
import type { PictureKind } from './picture-files.ts';

export type PictureLinksProps = Readonly<{
  frame: ChartFrameProps;
  picture: RefObject<SVGSVGElement | null>;
  /** Takes what has become of it, in words. */
  onSaid: (words: string) => void;
}>;

const KINDS: readonly PictureKind[] = ['SVG', 'PNG'];

/** Fetched when somebody is about to save a picture: no page waits for it. */
const saving = () => import('./save-picture.ts');
const prepare = () => void saving().catch(() => undefined);

/** Saves the chart as a picture that stands by itself. */
export function PictureLinks({ frame, picture, onSaid }: PictureLinksProps) {
  const { download, title } = frame;
  if (download === undefined) return null;
  const save = async (kind: PictureKind) => {
    const svg = picture.current;
    if (svg === null) return;
    onSaid('');
    try {
      const { savePicture } = await saving();
      onSaid(await savePicture(svg, { ...frame, ...download }, kind));
    } catch {
      onSaid('The picture could not be saved. Try again.');
    }
  };
  return KINDS.map((kind) => (
    <button
      key={kind}
      type="button"
      className="chart-open"
      onClick={() => void save(kind)}
      onFocus={prepare}
      onPointerEnter={prepare}
    >
      {kind}
      <span className="chart-hidden"> of {title}</span>
    </button>
  ));
}
