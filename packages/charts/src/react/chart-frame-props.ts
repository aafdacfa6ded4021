import type { ReactNode } from 'react';
import type { OpenedPoint } from '../geometry/stop.ts';

/** What every chart takes beside its figures. */
export type ChartFrameProps = Readonly<{
  title: string;
  /** What the chart shows, in one sentence; also what is read out in place of the picture. */
  sentence: string;
  tableCaption: string;
  /** 3 unless told. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** `hidden` where the page around already shows title and sentence. */
  caption?: 'shown' | 'hidden' | undefined;
  /** In pixels, or `stretch` to take what its card leaves over; its own unless told. */
  height?: number | 'stretch' | undefined;
  /** Opens the rows behind a point, by Enter, click or the table. */
  onOpen?: ((point: OpenedPoint) => void) | undefined;
  /** What opening is called: 'Open these audits'. */
  openText?: string | undefined;
  csvHref?: string | undefined;
  /**
   * Offers the picture as SVG and PNG. `source` is a whole line: 'Exampleshire · Protection
   * records · figures to December 2024 · made 15 January 2025'.
   */
  download?: Readonly<{ fileName: string; source: string }> | undefined;
  /** More links beside the table and the CSV. */
  footer?: ReactNode;
  /** The width before it is measured, in pixels: on the server, in a test, in a pack. */
  initialWidth?: number | undefined;
}>;
