import { embeddedFont } from './embedded-font.ts';
import type { StandalonePicture } from './standalone-picture.ts';

/** The kinds of file that a chart is saved as. */
export type PictureKind = 'SVG' | 'PNG';

/** Twice as many pixels as on a plain screen, for print and projector. */
const SCALE = 2;

/** The picture as a file's contents. Rejects where the browser cannot paint it. */
export async function pictureFile(picture: StandalonePicture, kind: PictureKind): Promise<Blob> {
  return kind === 'SVG' ? svgBlob(picture.markup) : pngBlob(picture);
}

/** Hands a file to the reader under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function svgBlob(markup: string): Blob {
  return new Blob([markup], { type: 'image/svg+xml' });
}

async function pngBlob({ markup, width, height }: StandalonePicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser has no canvas to paint on');
  const address = URL.createObjectURL(svgBlob(withStyle(markup, await embeddedFont())));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file === null) reject(new Error('The picture could not be painted'));
      else resolve(file);
    }, 'image/png');
  });
}

/** A picture that is painted sees no font of the page: it brings its own. */
function withStyle(markup: string, style: string | null): string {
  return style === null ? markup : markup.replace('>', `><style>${style}</style>`);
}
