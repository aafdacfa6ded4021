import type { ReactElement } from 'react';

/** One chart in one state, drawn for a width in pixels or for the room it finds. */
export type GalleryCase = Readonly<{
  /** Kebab case; names the golden file. */
  id: string;
  title: string;
  element: (initialWidth?: number) => ReactElement;
}>;
